#pragma once

#include "core/catalog/columns.h"
#include "core/layout/scene.h"

#include <QStringView>

namespace detente {

/// How fine a tick is.
enum class TickUnit : std::uint8_t { Millennium, Century, Decade, Year, Quarter, Month, Week, Day };

/// Measures text. Injected, so that layout needs no fonts: the application passes font metrics, tests seven pixels
/// a character. Calls are cheap (cached) and always give the same answer for the same arguments.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    /// Advance width in logical pixels.
    virtual double width(QStringView text, scene::FontRole font) const = 0;
    /// Line height in logical pixels.
    virtual double height(scene::FontRole font) const = 0;
    /// Differs when answers may differ (another font): a key for caches.
    virtual std::uint64_t generation() const = 0;
};

/// The words layout puts on the canvas, in one language. Injected, so that layout needs no locale and no library.
/// Texts of events are fetched for what is drawn only.
class CanvasWords {
public:
    virtual ~CanvasWords() = default;
    virtual QString title(Row row) const = 0;
    virtual QString label(Row row) const = 0; ///< ≤ 28 characters, may be empty
    virtual QString date(Row row) const = 0;  ///< short: "29 Jan 2018"
    /// The words of a tick: "1990", "Aug", "29", with the context that a first tick or a major one needs.
    virtual QString tick(Day day, TickUnit unit, bool major) const = 0;
    virtual QString sideName(Side side) const = 0;
    virtual QString spanHeading(std::size_t span) const = 0;      ///< long form
    virtual QString spanShortHeading(std::size_t span) const = 0; ///< short form, may equal the long one
    virtual QString more(std::uint32_t count) const = 0;          ///< "+14"
    virtual QString today() const = 0;                            ///< "Today"
    virtual Language language() const = 0;
};

} // namespace detente
