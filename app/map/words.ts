/** What the map says for itself; passed in, so a translation can replace it. */
export const mapWords = {
  yourLeft: 'Your left',
  yourRight: 'Your right',
  views: { back: 'Back', front: 'Front', left: 'Left side', right: 'Right side' },
  crops: {
    whole: 'Whole',
    torso: 'Back',
    neck: 'Neck',
    shoulder: 'Shoulders',
    mid: 'Mid back',
    low: 'Low back',
    hip: 'Hips',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  filter: 'Search a place',
  noMatch: 'No place has that name.',
  left: 'left',
  right: 'right',
  middle: 'middle',
} as const
