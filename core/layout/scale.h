#pragma once

#include "core/record/viewstate.h"

namespace detente {

/// Days ↔ pixels. Continuous days: a whole number is the start of that civil day (see TimeRange).
struct Scale {
    TimeRange range;
    double width = 1; ///< logical pixels, > 0

    double pixelsPerDay() const { return width / range.length(); }
    double x(double day) const { return (day - range.from) * pixelsPerDay(); }
    double x(Day day) const { return x(static_cast<double>(day.jdn)); }
    double day(double pixel) const { return range.from + pixel / pixelsPerDay(); }

    /// The range after zooming by \p factor (> 1 zooms in) with the day under \p pixel held in place. Its length stays
    /// between half a day and 20,000 years.
    TimeRange zoomed(double factor, double pixel) const;
    /// The range after moving the picture by \p pixels to the right.
    TimeRange panned(double pixels) const;
};

} // namespace detente
