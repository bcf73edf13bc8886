#pragma once

#include "core/base/language.h"
#include "core/record/viewstate.h"

#include <QString>

namespace detente::ui {

/// A visible range in words, no more precise than it deserves: years for long ranges and whole years, months for whole
/// months, days otherwise. "1776–2026", "June 2017 – September 2018", "22–28 January 2018".
QString rangeWords(const TimeRange &range, Language language);

} // namespace detente::ui
