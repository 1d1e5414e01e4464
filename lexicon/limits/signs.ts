import {phrases} from '../phrases.ts'
import {type Limit, proposed} from './limit.ts'

const temperature = phrases`(temp | temps | temperature~)`
const notOfABody = phrases`(oven | water | fridge | freezer | refrigerator | store~ | stored | room | wash | bath | \
    outside | weather | car | forecast)`
const aneurysm = phrases`(aneurysm | aortic aneurysm | abdominal aorta | aaa)`
const mended = phrases`(stent | stented | graft | endoleak | repaired | evar | brain | cerebral | coiled | screen | \
    screening | ruptured | burst | died | father~ | father's | grandfather's | mother's | brother's | uncle's)`
const earlyWarning =
  'Royal College of Physicians, National Early Warning Score (NEWS) 2 of 2017, a red score (rcp.ac.uk)'
const surgeons =
  'Society for Vascular Surgery, guidelines of 2018 on abdominal aortic aneurysms: repair from 5.5 cm on \
      (vascular.org)'

/** What is measured at the bedside or at home, and how wide the great vessel is. */
export const signLimits: readonly Limit[] = [
  {
    name: 'pulse (per minute)',
    analyte: phrases`([resting] pulse [rate] | [resting] heart rate~ | [resting] heartrate | hr | heart beats at | \
        bpm of)`,
    unit: phrases`(bpm | beats | beats per minute | per minute | a minute)`,
    low: 40,
    high: 131,
    emergency: {low: 40, high: 150},
    bare: [20, 250],
    known: phrases`
      (exercise | exercis~ | treadmill | workout | run | running | runs | bike | cyclist | cycling | athlete~ | \
          athletic | marathon~ | stress test | peak | max | maximum | maximal | target | zone | goal | training | \
          swim~ | climb~)
      (fetal | baby | baby's | babys | newborn | infant | fetus | at birth | toddler | embryo | ultrasound)
      (cat | dog | puppy | kitten | horse)
      (asleep | sleep | sleeping | overnight | at night)
      (pulse | hr | heart rate) [is | was | has] (rise | rose | rises | risen | up | went up | gained) [of | by] \
          <number>
      (always | has been for years | as ever | for years | model | pulse oximeter | <number> dollars)
      (pulse dose | pulse steroid~ | pulse therapy | impulse | pulses | pulse of (steroids | prednis~))
      (count~ | check~ | feel~ | takes | take) ..2 pulse
      hr (department | office | manager | <number> hours)
    `,
    why: 'A heart too slow or too fast to fill: 40 and below, 131 and above at rest.',
    source: `${earlyWarning}; the upper emergency is ${proposed}`
  },
  {
    name: 'body temperature (F)',
    analyte: temperature,
    unit: phrases`(f | degrees | fahrenheit | degrees (f | fahrenheit))`,
    high: 105,
    emergency: {high: 105},
    bare: [90, 112],
    known: notOfABody,
    why: 'Heat that harms the brain: 105 and above.',
    source: proposed
  },
  {
    name: 'body temperature (C)',
    analyte: temperature,
    unit: phrases`(c | degrees | celsius | degrees (c | celsius))`,
    high: 40.6,
    emergency: {high: 40.6},
    bare: [32, 44],
    known: notOfABody,
    why: 'Heat that harms the brain: 105 F.',
    source: proposed
  },
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
