/** Other names people have for pages of Learn: household words, brands, and how a thing is said at home. */
import type { PageKey } from '#app/features/learn/search/records.ts'

/** By section and id, parted by commas. */
export const pageWords: Readonly<Partial<Record<PageKey, string>>> = {
  'question/what-is-a-knot':
    'knot, muscle knot, knots, trigger point, trigger points, knot in muscle, knot in back, knot in my back, knot meaning, what causes knots, why do I get knots, knotted muscle, tight muscle, tight muscles, muscle tension, tension, hard muscle, myofascial pain, explained',
  'question/ice-or-heat':
    'ice or heat, heat or ice, heat or cold, hot or cold, cold or heat, is ice or heat better, ice pack or heating pad, should I ice, should I use heat, cooling or warming',
  'question/how-hard':
    'how hard, how hard to press, how deep, how strong, how much pressure, too hard, pain while pressing, should it hurt, pressing hurts, hurts to press, massage hurts, deep pressure',
  'question/how-long':
    'how long does it last, how long until better, how many days, how long to heal, recovery time, healing time, go away by itself, get better on its own, better by itself, will it go away, prognosis, when will it get better, knot for weeks',
  'question/will-not-go':
    'knot wont go away, will not go, not getting better, no improvement, nothing helps, nothing works, for months, years, chronic knot, stubborn knot, keeps coming back, knot keeps coming back, why does my knot keep coming back, recurring knot, always the same spot, tried everything, knot not releasing, cant get rid of knot, get rid of a knot',
  'question/when-a-doctor':
    'doctor, when to see a doctor, should I see a doctor, do I need a doctor, GP, red flags, warning signs, dangerous, is it serious, serious, urgent, should I worry, worried, when to worry, hospital, A and E, ER, cancer, heart attack',
  'question/which-ball':
    'which ball, which massage ball, massage ball, best ball, best massage tool, tennis or lacrosse, what size ball, what to buy, spiky ball, peanut ball, golf ball, cork ball, hard or soft ball, ball size',
  'question/sore-afterwards':
    'sore after massage, sore after pressing, bruise, bruised, bruise after massage, bruising, worse after massage, hurts more after, hurts more the next day, next day soreness, side effects of massage, tender after foam rolling, sore after rolling, doms, muscle soreness, sore muscles',
  'question/between-the-blades':
    'between the shoulder blades, between shoulder blades, pain between shoulder blades, between the blades, knot between shoulder blades, knot in shoulder blade, knot under shoulder blade, shoulder blade knot, shoulder blade pain, wing bone, wing bones, rhomboid, rhomboid pain, upper back, upper back pain, upper back knot, middle of the back, mid back pain, thoracic pain, interscapular',
  'question/how-to-sleep':
    'how to sleep, how should I sleep, sleep with a knot, sleeping with neck pain, sleeping with back pain, sleep, pillow, which pillow, mattress, night, cant sleep, side sleeper, stomach sleeper, best sleeping position, sleeping position, bed, insomnia',
  'muscle/upper-trapezius':
    'traps, trap, trap muscle, upper traps, tight traps, trapezius, top of shoulder, shoulder tension, knot in neck, knot in shoulder, shoulder knot, neck and shoulder, tension headache, headache from neck, stress neck, corner of the neck, temple pain',
  'muscle/middle-trapezius': 'mid trap, middle traps, traps',
  'muscle/lower-trapezius': 'lower traps, low trap',
  'muscle/levator-scapulae':
    'stiff neck, stiff-neck, crick in the neck, crick in neck, cricked neck, cant turn my head, cannot turn head, wry neck, torticollis, woke up with a stiff neck, slept wrong, slept funny, neck stuck, neck locked, neck pain, corner of the neck, levator',
  'muscle/rhomboid-major': 'rhomboid, rhomboids, between shoulder blades, wing bone, inside shoulder blade',
  'muscle/rhomboid-minor': 'rhomboid, rhomboids, between shoulder blades',
  'muscle/splenius-capitis': 'back of the neck, headache top of the head, cant turn my head, neck pain',
  'muscle/splenius-cervicis': 'stiff neck, cant turn my head, neck pain, pain behind the eye',
  'muscle/semispinalis-capitis': 'back of the neck, headache, tension headache, headache like a band',
  'muscle/suboccipitals':
    'base of skull, base of the skull, back of the head, headache, headaches, tension headache, headache from neck, headache at the back of the head, migraine, cervicogenic headache, occipital, skull',
  'muscle/sternocleidomastoid':
    'SCM, side of the neck, front of the neck, throat muscle, headache forehead, dizzy neck',
  'muscle/scalenes': 'side of the neck, scalene, thoracic outlet, pain down the arm from the neck',
  'muscle/supraspinatus': 'rotator cuff, shoulder pain lifting arm, top of shoulder blade',
  'muscle/infraspinatus':
    'rotator cuff, back of the shoulder, shoulder blade, shoulder blade pain, flat of the shoulder blade, front of shoulder pain',
  'muscle/teres-minor': 'rotator cuff, back of the armpit',
  'muscle/teres-major': 'back of the armpit, armpit',
  'muscle/subscapularis':
    'rotator cuff, under the shoulder blade, frozen shoulder, armpit, inside of shoulder blade',
  'muscle/latissimus-dorsi': 'lats, lat, lat muscle, side of the back, armpit',
  'muscle/serratus-anterior': 'side of the ribs, rib pain, ribs, side stitch',
  'muscle/serratus-posterior-superior': 'under the shoulder blade, deep under the shoulder blade',
  'muscle/serratus-posterior-inferior': 'lower ribs, rib pain, back of the ribs',
  'muscle/iliocostalis-thoracis': 'mid back, middle back, ribs back, beside the spine',
  'muscle/iliocostalis-lumborum':
    'low back pain, lower back, lower back pain, back pain, backache, lower back muscle, beside the spine',
  'muscle/longissimus-thoracis': 'beside the spine, mid back, back muscle',
  'muscle/multifidi-rotatores': 'deep back muscles, multifidus, beside the spine, along the spine, spine',
  'muscle/quadratus-lumborum':
    'QL, quadratus, love handle, love handles, flank, flank pain, side of the low back, lower back, lower back pain, lower back knot, knot in lower back, low back pain, low back, above the hip, waist, hip hike',
  'muscle/iliopsoas': 'psoas, hip flexor, hip flexors, iliacus, groin, front of the hip, groin pain',
  'muscle/rectus-abdominis':
    'abs, six pack, belly muscle, stomach muscle, abdominal muscle, situps, abs sore',
  'muscle/gluteus-maximus':
    'glutes, glute, butt, butt pain, buttock, buttock pain, bum, bum pain, butt cheek, tailbone, coccyx, pain when sitting',
  'muscle/gluteus-medius':
    'glutes, glute med, hip, hip pain, side of the hip, butt pain, buttock pain, low back',
  'muscle/gluteus-minimus': 'glutes, hip, side of the hip, pain down the leg, butt pain',
  'muscle/piriformis':
    'piriformis syndrome, deep buttock, deep butt pain, butt pain, buttock pain, sciatica from the muscle, wallet sciatica, pain in the ass',
  'muscle/pectoralis-major':
    'pecs, pec, chest muscle, chest muscles, tight chest, tight chest muscles, breast muscle',
  'muscle/pectoralis-minor': 'pecs, pec minor, tight chest, tight chest muscles, front of the shoulder',
  'muscle/deltoid-posterior': 'delts, rear delt, deltoid, back of the shoulder, shoulder muscle',
  'muscle/thoracolumbar-erectors-general':
    'erectors, erector spinae, back muscles, spinal muscles, back extensors, beside the spine, paraspinals, along the spine, back pain',
  'muscle/external-oblique': 'obliques, side of the belly, love handle, waist, side stitch',
  'technique/stay-active':
    'keep moving, stay active, bed rest, rest or move, should I rest, can I work out, can I exercise, work out with a knot, exercise with back pain, can I train, gym, can I go to work, take time off, sick leave, lie down',
  'technique/pressure':
    'self massage, massage myself, how to massage, press a knot, thumb pressure, finger pressure, trigger point pressure, trigger point release, release a knot, how to release a knot, get rid of a knot, how long to press, how often to press, how often, how many times a day, how long to hold pressure, how long to hold, ischemic compression, rubbing, knead, squeeze, hands, work out a knot, pressure point',
  'technique/ball-wall':
    'ball massage, tennis ball, lacrosse ball, massage ball, ball against the wall, ball on wall, lean on a ball, wall massage',
  'technique/cane':
    'thera cane, theracane, body back buddy, back buddy, back hook, hook, hook cane, massage stick, massage hook, trigger point cane, shepherd’s hook, s hook',
  'technique/roller':
    'foam rolling, foam roll, foam roller, rolling, rolling out, roll out, roll my back, blackroll',
  'technique/gun':
    'massage gun, percussion, percussion gun, theragun, hypervolt, vibration, vibrator, electric massager, percussive therapy',
  'technique/heat':
    'heat, hot pack, heating pad, heat pad, hot water bottle, warm shower, hot shower, wheat bag, moist heat, warm compress, warmth, warm up, heat therapy',
  'technique/ir': 'infrared, infrared pad, red light, red light therapy, infrared lamp, heat lamp',
  'technique/cold':
    'ice, icing, ice pack, cold pack, cold, frozen peas, cryotherapy, ice bath, cold plunge, ice cube, cooling, swelling',
  'technique/contrast': 'hot and cold, ice and heat, contrast bath, contrast shower, alternate hot and cold',
  'technique/stretch':
    'stretch, stretches, stretching, how to stretch, how long to hold a stretch, stretch routine, flexibility, warm up before stretching',
  'technique/mobility':
    'mobility, loosen up, easy movement, range of motion exercises, warm up, gentle movement, limber up',
  'technique/aerobic':
    'walking, walk, swimming, swim, cardio, aerobic, exercise, running, jogging, cycling, bike, treadmill, elliptical, brisk walk',
  'technique/strength-2min':
    'strength, strengthening, strength training, weights, resistance band, band exercises, two minutes, lift weights, dumbbells, squat, squats, lunges, neck and shoulder exercises',
  'technique/core':
    'core, core exercises, core strength, core training, abs workout, abdominals, stabilise, stability',
  'technique/breath':
    'breathing, breathing exercise, breathing exercises, deep breathing, belly breathing, breath, slow breathing, box breathing',
  'technique/mindful':
    'meditation, relaxation, mindfulness, body scan, relax, unwind, calm down, progressive relaxation',
  'technique/break':
    'microbreak, micro break, pause, take a break, short break, how often take a break, break from sitting',
  'technique/ergo':
    'desk, desk setup, posture, ergonomics, ergonomic, workstation, chair, monitor, office chair, keyboard, working from home, home office',
  'technique/sleep':
    'sleeping position, sleep position, lying, pillow between knees, pillow under knees, how to lie, mattress',
  'technique/hydrate':
    'water, drink water, drinking, drink, dehydrated, dehydration, hydration, how much water, electrolytes, coffee, alcohol',
  'technique/nsaid':
    'ibuprofen, advil, motrin, nurofen, aleve, naproxen, aspirin, diclofenac, painkiller, painkillers, pain killer, pain pills, pain medication, anti-inflammatory, nsaid, over the counter, medicine, tablets',
  'technique/paracetamol':
    'acetaminophen, tylenol, panadol, paracetamol, painkiller, painkillers, calpol, pain medication, medicine, tablets',
  'technique/opioid':
    'codeine, tramadol, morphine, oxycodone, strong painkillers, co-codamol, opiates, opioid',
  'technique/tens-home':
    'tens machine, tens unit, tens, electric pulses, electrotherapy, electrodes, e-stim, muscle stimulator, ems',
  'technique/belt': 'back brace, back belt, lumbar support, corset, support belt, brace',
  'technique/traction':
    'traction, decompression, neck traction, hanging from a bar, dead hang, neck hammock, stretch the spine, cervical pillow',
  'movement/st-upper-trap':
    'neck stretch, ear to shoulder, trap stretch, upper trap stretch, neck stretches, side neck stretch',
  'movement/st-levator': 'neck stretch, levator stretch, neck stretches, nose to armpit, stiff neck stretch',
  'movement/st-scalene': 'side neck stretch, scalene stretch, neck stretch',
  'movement/st-scm-gentle': 'front of neck stretch, head turn',
  'movement/st-chin-tuck':
    'chin tucks, chin tuck, double chin, double chin exercise, neck retraction, forward head exercise',
  'movement/st-suboccipital-nod': 'nod, base of skull stretch, suboccipital release, headache exercise',
  'movement/st-shoulder-blade-squeeze':
    'shoulder blade squeeze, scapular squeeze, scapular retraction, pinch shoulder blades',
  'movement/st-hug': 'upper back stretch, rhomboid stretch, hug yourself, shoulder blade stretch',
  'movement/st-cross-body':
    'cross body stretch, arm across chest, shoulder stretch, rear shoulder stretch, posterior capsule',
  'movement/st-hand-behind-back': 'hand behind back, shoulder stretch, sleeper stretch',
  'movement/st-doorway-er': 'rotator cuff stretch, shoulder stretch',
  'movement/st-doorway':
    'doorway stretch, door frame stretch, pec stretch, chest stretch, corner stretch, open chest',
  'movement/st-corner-high': 'pec minor stretch, chest stretch, corner stretch',
  'movement/st-lat-prayer': 'lat stretch, prayer stretch, puppy pose',
  'movement/st-open-book': 'open book, upper back stretch, thoracic rotation, spinal twist',
  'movement/st-thread-needle': 'thread the needle, upper back stretch, thoracic mobility',
  'movement/st-cat-cow': 'cat cow, cat-cow, cat camel, arch the back',
  'movement/st-thoracic-ext':
    'upper back stretch, thoracic extension, lean back over chair, chair stretch, back extension chair',
  'movement/st-child-pose': 'childs pose, child’s pose, lower back stretch, balasana, yoga pose',
  'movement/st-seated-fold':
    'hamstring, hamstrings, hamstring stretch, forward fold, touch toes, seated forward bend, lower back stretch chair',
  'movement/st-knee-to-chest':
    'knee to chest, knees to chest, lower back stretch, low back stretch, back stretch',
  'movement/st-trunk-rotation':
    'knee drop, knee rolls, supine twist, spinal twist, lower back stretch, lower back rotation, windscreen wipers',
  'movement/st-ql-side': 'ql stretch, side bend, side stretch, lower back stretch, flank stretch',
  'movement/st-hip-flexor': 'hip flexor stretch, hip flexor, psoas stretch, lunge stretch, kneeling lunge',
  'movement/st-cobra': 'cobra, cobra pose, press up, mckenzie press up, back extension, sphinx',
  'movement/st-figure4':
    'figure four, figure 4, piriformis stretch, pigeon, pigeon pose, glute stretch, hip stretch, buttock stretch',
  'movement/st-glute-max': 'glute stretch, buttock stretch, knee to opposite shoulder',
  'movement/st-itb-cross': 'IT band, itb stretch, hip lean, side of the hip stretch',
  'movement/ex-lateral-raise': 'lateral raise, side raise, shoulder exercise',
  'movement/ex-row': 'row, rows, band row, rowing exercise, seated row',
  'movement/ex-ytw': 'ytw, y t w, shoulder blade exercise',
  'movement/ex-wall-slide': 'wall angels, wall slide, wall angel, wall slides',
  'movement/ex-face-pull': 'face pulls, face pull',
  'movement/ex-scaption': 'scaption, empty can, full can',
  'movement/ex-ext-rotation': 'external rotation, rotator cuff exercise, rotator cuff exercises',
  'movement/ex-int-rotation': 'internal rotation, rotator cuff exercise',
  'movement/ex-lat-pulldown': 'lat pulldown, pulldown, pull down',
  'movement/ex-pushup-plus': 'push up, push-up plus, wall push up, serratus exercise, scapular push up',
  'movement/ex-deep-neck-flexor': 'deep neck flexors, neck strengthening, neck exercise, head lift',
  'movement/ex-neck-isometric': 'neck isometrics, neck strengthening, neck exercise, isometric neck',
  'movement/ex-thoracic-ext': 'superman, back lift, back extension, prone extension',
  'movement/ex-breath-diaphragm': 'diaphragmatic breathing, belly breathing, diaphragm, breathing exercise',
  'movement/ex-bird-dog': 'bird dog, birddog, quadruped',
  'movement/ex-dead-bug': 'dead bug, deadbug, core exercises',
  'movement/ex-curl-up': 'curl up, crunch, crunches, sit up, mcgill, core exercises',
  'movement/ex-side-plank': 'side plank, plank',
  'movement/ex-front-plank': 'plank, planks, front plank, forearm plank',
  'movement/ex-glute-bridge': 'bridge, bridges, glute bridge, hip thrust, pelvic lift',
  'movement/ex-clamshell': 'clam, clams, clamshell, hip exercise',
  'movement/ex-side-leg-raise': 'side leg raise, leg lift, hip abduction',
  'movement/ex-hip-hinge': 'hip hinge, deadlift, good morning, how to bend, how to lift, lifting technique',
  'movement/ex-suitcase-carry': 'suitcase carry, farmer’s walk, farmers carry, loaded carry',
  'movement/mo-shoulder-roll': 'shoulder rolls, roll shoulders, shoulder circles, shrug',
  'movement/mo-neck-turn': 'neck turns, head turns, neck rotation, turn head, neck circles, neck rolls',
  'movement/mo-arm-circle': 'arm circles, arm swings, windmill',
  'movement/mo-side-bend': 'side bends, lean to the side',
  'movement/mo-pelvic-tilt': 'pelvic tilt, pelvic tilts, tilt pelvis',
  'movement/mo-hip-circle': 'hip circles, hula, hip mobility',
  'movement/mo-trunk-turn': 'trunk rotation, twist, torso twist, spinal twist standing',
  'movement/mo-seated-tilt': 'seated pelvic tilt, chair cat cow, sitting cat cow',
  'movement/mo-seated-bend': 'seated side bend, side bend in a chair',
  'movement/mo-march': 'marching, march in place, march on the spot, high knees',
  'movement/mo-jumping-jack': 'jumping jacks, jumping jack, star jumps',
  'tool/hands': 'fingers, thumb, fingertips, knuckles, no tools, without tools',
  'tool/socks': 'socks, rolled socks, no ball, household ball, instead of a ball',
  'tool/tennis-ball': 'tennis ball, tennis balls, soft ball, massage ball',
  'tool/two-balls': 'peanut ball, peanut, two balls in a sock, duo ball, double ball, balls in a sock',
  'tool/lacrosse-ball': 'lacrosse ball, lacrosse, hard ball, golf ball, cork ball, firm ball, squash ball',
  'tool/roller': 'foam roller, roller, blackroll, foam rolling, rolling pin',
  'tool/cane': 'thera cane, theracane, backnobber, hook, back buddy, back hook, massage hook, massage stick',
  'tool/gun': 'massage gun, theragun, therabody, hypervolt, hyperice, renpho, percussion gun',
  'tool/heat-pad':
    'heating pad, heat pad, electric blanket, electric pad, hot water bottle, wheat bag, microwave bag, heat pack, warm pad',
  'tool/warm-towel': 'warm towel, hot towel, damp towel, wet towel, warm compress, rice sock',
  'tool/cold-pack': 'cold pack, ice pack, frozen peas, gel pack, ice, bag of ice',
  'tool/band': 'resistance band, theraband, exercise band, elastic band, rubber band',
  'sign/active-knot': 'knot that hurts by itself, aching knot, sore all the time',
  'sign/latent-knot': 'quiet knot, hidden knot, knot only hurts when pressed, silent knot',
  'sign/tender-spot':
    'sore spot, tender spot, tender, hurts when I touch it, sore to touch, point tenderness',
  'sign/hard-spot':
    'hard spot, nodule, lump in muscle, hard lump in muscle, pea under the skin, hard ball in muscle, bump, gristle, marble',
  'sign/taut-band':
    'tight band, rope, ropey muscle, cord, cord in muscle, guitar string, tight muscle, tightness, stringy',
  'sign/twitch':
    'twitching, muscle twitching, twitch, jumps, fasciculation, flutter, muscle jumping, eye twitch',
  'sign/referred-pain':
    'pain spreads, spreading pain, radiating pain, pain somewhere else, pain travels, pain moves, shooting pain, pain down my arm, pain down my leg, pain spreads down my arm, pain radiates',
  'sign/limited-movement':
    'cant turn my head, stuck, locked, limited movement, less movement, restricted, cannot lift arm, range of motion, cant move',
  'sign/stiffness':
    'stiff, stiffness, stiff back, stiff in the morning, morning stiffness, tightness, crick in neck',
  'sign/crunching':
    'crunchy, crunching, cracking, cracking neck, crackling, popping, clicking, grinding, grinding shoulder, snapping, crepitus, gravel, noise in shoulder, crack my back, crack my neck',
  'sign/how-it-looks':
    'what does a knot look like, can you see a knot, visible knot, picture of a knot, appearance',
  'sign/visible-swelling': 'swelling, swollen, puffy, inflamed, inflammation',
  'sign/lump':
    'lump, lump under skin, lump on back, bump under skin, growth, cyst, lipoma, moving lump, soft lump, swelling lump',
  'sign/hot-red-skin':
    'red skin, rash, hot skin, blister, blisters, shingles, infection, redness, itchy, itching',
  'sign/numb-or-weak':
    'numb, numbness, tingling, pins and needles, weak arm, weak leg, weakness, electric shock, pinched nerve, trapped nerve, nerve pain, slipped disc, herniated disc, disc',
  'sign/night-pain':
    'pain at night, wakes me up, night pain, hurts at night, hurts when lying down, worse at night',
  'sign/same-spot-again':
    'same spot again, same spot, same place, always the same place, comes back, recurring, again and again, keeps coming back',
  'sign/after-pressing': 'sore after pressing, bruise, tender after massage',
  'sign/not-on-scans': 'scan shows nothing, MRI normal, nothing on x-ray, clear scan, invisible',
  'cause/raised-shoulders': 'hunched shoulders, shrugging, shoulders up, tense shoulders, typing',
  'cause/no-armrest': 'no armrest, arms hanging, arms unsupported',
  'cause/phone-cradling':
    'phone between ear and shoulder, phone on shoulder, cradle phone, calls, call centre',
  'cause/phone-and-laptop':
    'text neck, tech neck, looking down at phone, phone neck, smartphone, scrolling, tablet, gaming, reading in bed, knitting, sewing',
  'cause/heavy-bag': 'backpack, handbag, heavy bag, shoulder bag, purse, rucksack, school bag, bra strap',
  'cause/stress':
    'stress, stressed, anxiety, tension, worry, clenching, jaw, emotional, exam, burnout, depressed',
  'cause/cold-draught':
    'cold, draught, draft, air conditioning, aircon, wind, fan, weather, cold weather, wet hair',
  'cause/far-mouse': 'mouse, mouse arm, mouse shoulder, reaching for the mouse',
  'cause/whiplash': 'whiplash, car accident, rear ended, crash, jolt',
  'cause/rounded-shoulders':
    'rounded shoulders, round shoulders, hunched, hunchback, hunchback posture, kyphosis, tight chest',
  'cause/slouching':
    'slouching, slouch, slumping, bad posture, couch, sofa, sitting badly, posture, hunchback posture',
  'cause/driving': 'driving, truck driver, long drive, commute, car, long drive, holiday drive',
  'cause/head-forward': 'forward head, forward head posture, text neck, tech neck, nerd neck, turtle neck',
  'cause/screen-to-one-side': 'two screens, dual monitors, second monitor, looking to one side, violin',
  'cause/looking-up': 'looking up, painting a ceiling, climbing, belaying, stargazing, bird watching',
  'cause/overhead-work': 'overhead work, painting, hairdresser, reaching up, shelf, ceiling, electrician',
  'cause/reaching-back': 'reaching behind, back seat',
  'cause/sleeping-crooked':
    'slept wrong, slept funny, slept badly, too many pillows, woke up with pain, woke up stiff',
  'cause/sleeping-on-side': 'sleeping on my side, lying on the shoulder, side sleeper',
  'cause/crutches': 'crutches, walking stick, broken leg',
  'cause/swimming': 'swimming, swimmer, crawl, breaststroke, freestyle, butterfly',
  'cause/rowing-and-pulling': 'rowing, pull ups, climbing, rowing machine, deadlift, kayak',
  'cause/throwing': 'throwing, tennis, golf, baseball, badminton, racket, bowling, volleyball',
  'cause/pushing-exercise': 'bench press, push ups, chest day, dips, shoulder press',
  'cause/sit-ups': 'sit ups, crunches, abs workout',
  'cause/running': 'running, jogging, hiking, uphill, cycling, marathon, runner, trail run, bike',
  'cause/carrying':
    'carrying a child, carrying a baby, baby, toddler, breastfeeding, nursing, new mum, heavy load, shopping, moving house, mum',
  'cause/lifting': 'lifting, lifted something, heavy lifting, lifted wrong, furniture, twisted',
  'cause/stooping':
    'gardening, bending, stooping, weeding, vacuuming, hoovering, washing up, housework, cleaning, shovelling snow, shoveling, digging, mowing',
  'cause/prolonged-sitting':
    'sitting, sitting all day, sitting too long, desk job, office job, sedentary, office worker, gaming',
  'cause/standing-long':
    'standing all day, standing too long, retail, nurse, waiter, one leg, flat feet, shoes, high heels, leg length',
  'cause/bed-rest': 'lying down too long, bed rest, after illness, hospital bed',
  'cause/coughing': 'cough, coughing, asthma, cold, flu, sneezing, bronchitis, covid, chest breathing',
  'cause/wallet': 'wallet, fat wallet, back pocket',
  'cause/fall-or-slip': 'fell, fall, slipped, slip on ice',
  'cause/repetitive':
    'repetitive strain, RSI, same movement, assembly line, overuse, musician, piano, guitar',
  'cause/tight-clothing': 'tight bra, bra, tight belt, tight clothes',
  'cause/immobilised': 'sling, cast, frozen shoulder, arm in a sling, not moving',
  'cause/scar': 'scar, surgery, operation, c-section, caesarean, mastectomy',
  'cause/sport': 'sport, sports, gym, crossfit, training, football, basketball, workout',
  'cause/overload':
    'overload, overuse, overdid it, did too much, strained, pulled a muscle, pulled muscle, muscle strain, strain',
  'habit/stand-up': 'stand up, get up often, sitting too long, how often to get up',
  'habit/break-moves':
    'exercises at the desk, desk stretches, desk exercises, office exercises, chair exercises, stretches at work',
  'habit/shift-posture':
    'change position, fidget, best posture, sit up straight, posture, how to sit, good posture, correct posture',
  'habit/lunch-walk': 'lunch walk, walk at lunch',
  'habit/ill-in-bed': 'flu, ill in bed, in bed all day',
  'habit/screen-height':
    'monitor height, screen height, raise monitor, monitor too low, eye level, monitor stand',
  'habit/screen-distance': 'screen distance, how far monitor, arm’s length, monitor distance',
  'habit/screen-ahead': 'dual monitors, two monitors, second screen, monitor in front',
  'habit/bifocals': 'glasses, bifocals, varifocals, progressive lenses, reading glasses',
  'habit/elbows': 'elbow angle, elbows at desk, desk height',
  'habit/forearms': 'wrist rest, forearms, wrists, keyboard, typing',
  'habit/mouse': 'mouse, mouse position, mouse arm, mouse shoulder, vertical mouse, trackpad',
  'habit/armrests': 'armrests, arm rests',
  'habit/feet': 'footrest, feet on the floor, foot stool',
  'habit/seat-gap': 'seat depth, chair too deep, chair height',
  'habit/backrest': 'backrest, lumbar cushion, lumbar support, office chair, recline, gaming chair, chair',
  'habit/laptop': 'laptop, laptop stand, macbook, notebook, work on the sofa, working from home',
  'habit/sit-stand': 'standing desk, sit stand desk, height adjustable desk, stand or sit',
  'habit/standing-hours':
    'standing desk all day, standing work, anti-fatigue mat, on my feet all day, standing all day',
  'habit/headset': 'headset, phone calls, calls, earphones',
  'habit/wallet': 'wallet, back pocket',
  'habit/bag': 'backpack, handbag, how to carry a bag, bag, rucksack',
  'habit/raise-the-page': 'reading, book stand, phone height, hold phone',
  'habit/reading-turns': 'reading in bed, reading position',
  'habit/driving-stop':
    'long drive, stops, break when driving, long car trip, road trip, flight, flying, plane',
  'habit/driving-seat': 'car seat, seat position, driving position, headrest',
  'habit/driving-arms': 'steering wheel, hands on the wheel',
  'habit/sleep-back': 'sleep on back, pillow under knees, sleeping on my back, pillow',
  'habit/sleep-side': 'sleep on side, pillow between knees, side sleeper, sleeping on my side, pillow',
  'habit/sleep-front':
    'stomach sleeper, sleep on stomach, sleep on front, sleeping on my stomach, sleeping on belly',
  'habit/sleep-upright': 'recliner, sleep sitting up, sleep in a chair',
  'habit/sleep-shoulder': 'sleeping with shoulder pain, sore shoulder at night',
  'habit/sleep-hours': 'how much sleep, hours of sleep, tired, lack of sleep',
  'habit/sleep-no-pad':
    'heating pad in bed, sleep with a heating pad, electric blanket, heating pad overnight, fell asleep on heating pad',
  'habit/sleep-pregnant': 'pregnant, pregnancy, sleep when pregnant, pregnant sleep, pregnancy back pain',
  'habit/walk-start': 'start walking, walking, beginner walking, first walk, how to start walking',
  'habit/walk-build': 'walk more, walking plan, increase walking',
  'habit/walk-target':
    'how much walking, how long to walk, steps a day, 10000 steps, 150 minutes, minutes a week',
  'habit/walk-trial': 'does walking help, walking for back pain',
  'habit/swim-easy': 'swimming, swim, pool, which stroke, aqua, water exercise',
  'habit/swim-neck': 'swimming neck, breaststroke, front crawl, head up swimming, backstroke',
  'professional/physiotherapy':
    'physical therapy, physical therapist, PT, physio, physiotherapist, rehab, exercise therapy',
  'professional/therapeutic-massage':
    'massage, massages, massage therapy, massage therapist, masseuse, does massage help, thai massage, swedish massage, spa, sports massage, get a massage, professional massage',
  'professional/deep-tissue-massage': 'deep tissue, deep tissue massage, strong massage',
  'professional/trigger-point-massage': 'trigger point therapy, trigger point massage, neuromuscular therapy',
  'professional/myofascial-release': 'myofascial release, fascia release, MFR, rolfing, fascia therapy',
  'professional/dry-needling': 'needles, needling, dry needling, dry needle, does dry needling hurt',
  'professional/injection':
    'injection, injections, trigger point injection, botox, steroid, cortisone, cortisone shot, steroid shot, shot, lidocaine injection, numbing injection, prp',
  'professional/acupuncture': 'acupuncture, needles, chinese medicine, acupuncturist',
  'professional/manipulation':
    'chiropractor, chiropractic, osteopath, osteopathy, back cracking, spine adjustment, adjustment, cracking, crack my back, neck crack',
  'professional/tens': 'tens, electrotherapy, electrical stimulation, interferential',
  'professional/ultrasound': 'ultrasound, therapeutic ultrasound, sound waves',
  'professional/cupping': 'cupping, cups, suction cups, hijama',
  'professional/pain-programme':
    'pain clinic, pain management, chronic pain, fibromyalgia, talking therapy, pain specialist, rehabilitation',
  'professional/laser-shockwave': 'laser, shockwave, shock wave, laser therapy, cold laser',
  'professional/imaging':
    'MRI, x-ray, xray, scan, do I need an MRI, CT, imaging, ultrasound scan, bulging disc, herniated disc',
  'professional/muscle-relaxant':
    'muscle relaxer, muscle relaxers, muscle relaxant, flexeril, cyclobenzaprine, baclofen, diazepam, valium, tizanidine, robaxin, methocarbamol',
  'professional/contract-relax': 'PNF, muscle energy, MET, contract relax',
  'professional/counterstrain': 'strain counterstrain, positional release',
  'professional/vapocoolant': 'spray and stretch, cold spray, freeze spray',
  'professional/scraping': 'IASTM, graston, gua sha, scraping, muscle scraper',
  'professional/tape': 'kinesio tape, kinesiology tape, KT tape, taping, tape, sports tape',
  'professional/acupressure': 'acupressure, shiatsu, pressure points',
  'professional/alexander': 'alexander technique, feldenkrais',
  'professional/pilates': 'pilates, reformer',
  'professional/tai-chi': 'tai chi, qigong, qi gong',
  'professional/yoga': 'yoga, yoga class, yoga for back pain, hatha',
  'professional/mckenzie': 'MDT, mckenzie, mckenzie exercises, press up',
  'professional/pain-education': 'pain science, neuroscience education, why does it hurt, understanding pain',
  'professional/cbt':
    'cognitive behavioral therapy, CBT, talking therapy, psychologist, therapist, counselling, psychotherapy',
  'professional/heat-wrap': 'thermacare, heat patch, heat wrap, warm patch, heat belt, hot patch',
  'professional/anti-inflammatory-gel':
    'diclofenac, diclofenac gel, voltaren, voltaren gel, voltarol, ibuprofen gel, topical NSAID, gel, pain gel',
  'professional/menthol-gel':
    'tiger balm, deep heat, biofreeze, bengay, icy hot, salonpas, menthol, salicylate, rub, cream, ointment, arnica, muscle rub, deep freeze',
  'professional/capsaicin': 'capsaicin, capsaicin patch, chilli, chili, heat cream, pepper patch',
  'professional/lidocaine-patch': 'lidocaine, lidocaine patch, numbing patch, numbing cream, aspercreme',
  'professional/acupressure-mat': 'acupressure mat, shakti mat, spike mat, bed of nails, pranamat',
  'professional/hot-bath': 'epsom salt, epsom salts, bath, hot bath, bath salts, hot tub, jacuzzi, soak',
  'professional/sauna': 'sauna, steam room, infrared sauna',
  'professional/magnesium':
    'magnesium, magnesium supplement, supplements, magnesium spray, potassium, vitamin d, vitamins',
  'professional/nerve-glides': 'nerve flossing, nerve glides, neurodynamics, sciatic nerve glide',
  'professional/posture-corrector': 'posture corrector, posture brace, shoulder straps, back straightener',
  'professional/inversion-table': 'inversion table, gravity boots, hanging upside down, teeter',
  'professional/massage-chair':
    'massage chair, massage cushion, shiatsu cushion, back massager, neck massager, electric massager',
  'professional/cbd': 'CBD, cbd oil, cannabis, hemp oil, marijuana, weed, thc',
  'professional/turmeric': 'turmeric, curcumin, ginger, herbs, natural remedies',
  'course/most-improve': 'most get better, back pain gets better, will my back get better',
  'course/first-two-weeks': 'first two weeks, what to expect',
  'course/new-back-pain':
    'back pain, low back pain, lower back pain, backache, back ache, lower back ache, threw my back out, back went out, pulled my back, put my back out, lumbago, sore back, acute back pain, my back hurts',
  'course/lasting-back-pain':
    'chronic back pain, back pain for years, back pain for months, long term back pain',
  'course/new-neck-pain':
    'neck pain, neck ache, sore neck, stiff neck, my neck hurts, crick in the neck, acute neck pain',
  'course/neck-after-a-year': 'chronic neck pain, neck pain for a year, long term neck pain',
  'course/comes-back':
    'comes back, come back, keeps coming back, relapse, recurrence, again, returns, flare up',
  'course/sore-after-pressing': 'sore after massage, soreness, how long sore after massage',
  'course/fresh-injury':
    'fresh injury, pulled muscle, strain, sprain, torn muscle, first 48 hours, RICE, injury',
  'course/broken-nights': 'cant sleep from pain, wakes me up, pain keeps me awake',
  'course/easing-off': 'when to stop, every day, how often to massage, daily, how often should I press',
  'course/a-few-sessions': 'how many sessions, how many visits, how many appointments, how often physio',
  'course/strengthening':
    'how long to get stronger, strengthening, strength training, build muscle, strengthen',
  'course/latent-is-common': 'is it normal, how common, everybody has knots, normal to have knots',
  'limit/heat-ceiling': 'how hot, temperature, too hot, how warm',
  'limit/heat-time':
    'how long heat, heating pad how long, how long heating pad, how long to heat, heat how long, how many minutes heat',
  'limit/heat-pause': 'how often heat, how often heating pad',
  'limit/infrared': 'infrared pad, infrared how long',
  'limit/hot-water-bottle': 'hot water bottle',
  'limit/microwave-bag':
    'microwave bag, wheat bag, microwave wheat bag, rice sock, cherry stone pillow, heat bag',
  'limit/net-marks':
    'brown marks, net pattern, toasted skin, marks from heating pad, erythema ab igne, burn marks',
  'limit/burn-44': 'burn, burns, low temperature burn',
  'limit/skin-check': 'skin red after heat, check skin',
  'limit/cold-time':
    'how long ice, how long to ice, ice how long, how long cold pack, how many minutes ice, ice pack how many minutes, minutes',
  'limit/cold-pause': 'how often ice, how often to ice',
  'limit/cold-layer': 'ice burn, ice on skin, frostbite, towel between ice',
  'limit/contrast': 'hot cold alternating how long',
  'disagreement/c-1': 'heat or cold first, ice or heat, heat or ice',
  'disagreement/c-10': 'how long to press, how many seconds',
  'disagreement/c-14': 'jumping jacks neck',
  'disagreement/c-18': 'sleep on back or side',
  'disagreement/c-23': 'do I need to buy, cheap, expensive, free, cost',
  'myth/toxins':
    'toxins, lactic acid, detox, flush toxins, toxins released by massage, waste products, drink water after massage',
  'myth/crunch-is-toxins': 'crystals, calcium deposits, crunchy',
  'myth/breaking-up-tissue': 'break up knots, adhesions, scar tissue, break up scar tissue, smash',
  'myth/no-pain-no-gain': 'no pain no gain, good pain, push through the pain, should it hurt',
  'myth/more-is-better': 'too much massage, how often massage, every day, too much foam rolling',
  'myth/bed-rest': 'bed rest, rest in bed, lie in bed',
  'myth/moving-harms':
    'afraid to move, hurt equals harm, is moving dangerous, fear of movement, damage, can I exercise with pain',
  'myth/special-tool': 'do I need a tool, best device',
  'myth/scans-show-knots': 'can an MRI show a knot, can you see knots on a scan, MRI, x-ray',
  'myth/posture-alone': 'bad posture, posture, sit up straight, does posture cause pain',
  'myth/desk-fixes-it': 'new chair, ergonomic chair, best office chair, expensive chair',
  'myth/hydration-cures': 'dehydration, does water help, dehydrated',
  'myth/painkillers-are-bad': 'are painkillers bad, painkillers, avoid painkillers',
  'myth/stretch-must-hurt': 'stretching hurts, stretch pain, how far to stretch',
  'myth/weak-core': 'weak core, weak back, strong core',
  'word/crepitus': 'grinding, crackling, popping',
  'word/fascia': 'fascia, fascial, connective tissue',
  'word/knot': 'muscle knot',
  'word/sciatica':
    'sciatica, sciatic nerve, sciatic pain, pain down leg, slipped disc, herniated disc, ischias',
  'word/spasm':
    'spasm, cramp, cramps, charley horse, muscle cramp, muscle spasm, back spasm, seized up, locked up',
  'word/trigger-point': 'trigger point, trigger points, TrP, myofascial pain syndrome',
  'word/trapezius': 'traps, trapezius',
  'word/physiotherapist': 'physio, physical therapist',
  'word/nerve': 'nerve pain, pinched nerve, trapped nerve',
  'word/osteoporosis': 'brittle bones, thin bones',
  'word/blood-thinner': 'blood thinners, warfarin, eliquis, xarelto, anticoagulant',
  'word/cauda-equina': 'cauda equina',
  'word/flare': 'flare up, flare-up, bad day, setback',
  'word/lumbar': 'lumbar, lumbago',
  'word/tens': 'tens machine',
}
