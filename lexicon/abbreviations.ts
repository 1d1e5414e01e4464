/**
 * Words whose full stop does not end a sentence. Lower case, without the stop.
 */

/** A name or a number follows these, so the sentence goes on even before a capital. */
export const beforeName: readonly string[] =
  'dr drs mr mrs ms mx messrs prof rev fr sr hon st mt ft capt lt col sgt gen no nos nr fig ref ext tel fax vol pg pp approx vs'.split(
    ' '
  )

/** These stand in the middle of a sentence as often as at its end: the next word decides. */
export const anywhere: readonly string[] =
  'e.g i.e a.m p.m etc al cf ca viz jr inc ltd co corp dept est hosp univ ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri tab tabs cap caps inj syr susp oz lb lbs kg mg ml mcg min mins hr hrs wk wks yr yrs temp max bp pt pts hx rx dx tx sx fx appt appts dob'.split(
    ' '
  )
