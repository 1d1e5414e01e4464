import {phrases} from '../phrases.ts'
import type {Limit} from './limit.ts'

const aneurysm = phrases`(aneurysm | aortic aneurysm | abdominal aorta | aaa)`
const mended = phrases`(stent | stented | graft | endoleak | repaired | evar | brain | cerebral | coiled | screen | \
    screening | ruptured | burst | died | father~ | father's | grandfather's | mother's | brother's | uncle's \
    | of your (father | brother | uncle | mother | sister) | (offered | considered | advised) at \
    | when the aneurysm | before (surgery | repair) is)`
const surgeons =
  'Society for Vascular Surgery, guidelines of 2018 on abdominal aortic aneurysms: repair from 5.5 cm on (vascular.org)'

/** How wide the great vessel is. */
export const vesselLimits: readonly Limit[] = [
  {
    name: 'aneurysm of the aorta (cm)',
    analyte: aneurysm,
    unit: phrases`(cm | centimeter~ | cms)`,
    high: 5.5,
    bare: [2.5, 12],
    known: mended,
    why: 'A great vessel that may burst.',
    source: surgeons
  },
  {
    name: 'aneurysm of the aorta (mm)',
    analyte: aneurysm,
    unit: phrases`(mm | millimeter~ | mms)`,
    high: 55,
    bare: [0, 0],
    known: mended,
    why: 'A great vessel that may burst. Never assumed: bare numbers are ages.',
    source: surgeons
  }
]
