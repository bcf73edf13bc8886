#pragma once

#include "core/base/language.h"
#include "core/time/datenames.h"
#include "core/time/edtf.h"

namespace detente {

/// An EDTF expression in words, from a table of its own: the language asked for, whatever the interface speaks.
/// Every form has words; no X, code or symbol of EDTF is left in them. Empty for an empty expression.
/// Examples: "29 January 2018", "22–28 January 2018", "between 22 and 28 January 2018", "about 1809",
/// "not before 1809", «29 января 2018 года», «не позднее 29 января 2018 года», «44 год до н. э.».
/// A century name stands for the years that begin alike: 18XX is "19th century" though 1900 belongs to it too.
QString dateWords(const Edtf &edtf, Language language);

/// dateWords and, for exact days before 14 February 1918, the Old Style date Russia used then, which names its year
/// where that differs: "30 March 1867 (18 March Old Style)", «30 марта 1867 года (18 марта по старому стилю)».
/// For intervals and "between" both ends have to be such days; qualified days count, days with X do not.
QString dateWithOldStyle(const Edtf &edtf, Language language);

/// Short words for cards and axes: "29 Jan 2018", "c. 1809", "1809?", "22–28 Jan 2018", «29 янв. 2018», «ок. 1809».
/// Says less than dateWords: which part is uncertain, and that a day is unknown, is left out.
QString shortDate(const Edtf &edtf, Language language);

} // namespace detente
