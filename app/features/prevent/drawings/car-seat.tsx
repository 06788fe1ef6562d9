import { preventWords } from '#app/features/prevent/words.ts'
import { Angle, Guide, Words } from './marks.tsx'
import { SidePerson } from './side-person.tsx'
import './drawings.css'

const words = preventWords.driving.marks

/** Somebody at the wheel from the side, with the angles of a kind seat. Numbers: `knowledge/care/habits.ts`. */
export function CarSeat({ title }: { readonly title: string }) {
  return (
    <svg class="drawing" viewBox="0 0 400 270" role="img" aria-label={title}>
      <path class="draw-floor" d="M8 252H392" />
      <path
        class="draw-ghost"
        d="M30 250C22 150 60 26 128 12H216C256 18 288 60 312 104C340 108 372 116 388 132"
      />
      <path
        class="draw-soft"
        d="M96 20C110 18 116 26 114 38L110 52C102 56 92 52 90 44Z"
        transform="translate(-24 8)"
      />
      <path
        class="draw-soft"
        d="M78 66C92 62 98 76 101 92C106 116 118 130 120 150C122 166 128 172 124 184C116 190 104 188 99 178C88 150 72 112 68 84C67 74 70 68 78 66Z"
      />
      <path
        class="draw-soft"
        d="M104 186C140 190 170 182 200 176C210 175 214 184 210 192C200 204 160 212 120 210C104 208 98 194 104 186Z"
      />
      <path class="draw-thing" d="M120 214V232M184 208V232M104 236H204" />
      <path class="draw-thing" d="M214 86L300 128C316 130 330 140 338 156" />
      <SidePerson
        head={[116, 46]}
        shoulder={[110, 86]}
        elbow={[154, 124]}
        wrist={[196, 98]}
        hip={[140, 176]}
        knee={[222, 172]}
        ankle={[282, 226]}
        toes={[308, 222]}
        thick={17}
      />
      <path class="draw-wheel" d="M200 62L226 112" />
      <path class="draw-thing" d="M318 206L330 236" />
      <g class="marks">
        <Angle
          joint={[140, 178]}
          from={[108, 86]}
          to={[222, 174]}
          size={42}
          label="100–110°"
          at={[206, 148]}
        />
        <Guide from={[92, 172]} to={[292, 172]} />
        <Words at={[340, 168]}>{words.hips[0]}</Words>
        <Words at={[340, 184]}>{words.hips[1]}</Words>
        <Angle
          joint={[154, 124]}
          from={[110, 86]}
          to={[196, 98]}
          size={24}
          label={words.arms}
          at={[166, 80]}
        />
      </g>
    </svg>
  )
}
