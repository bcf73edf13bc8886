#include "app/render/fontmeasure.h"

#include <atomic>
#include <cmath>

namespace detente::ui {

namespace {

constexpr qsizetype kMostWidths = 20'000; // of one font: some 2 MB

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

} // namespace

FontMeasure::FontMeasure(const Theme &theme)
{
    setTheme(theme);
}

void FontMeasure::setTheme(const Theme &theme)
{
    std::vector<QFont> fonts;
    for (std::size_t i = 0; i < scene::kFontRoleCount; ++i)
        fonts.push_back(theme.font(static_cast<scene::FontRole>(i)));
    if (fonts == fonts_)
        return;
    fonts_ = std::move(fonts);
    metrics_.clear();
    for (const QFont &font : fonts_)
        metrics_.emplace_back(font);
    widths_.assign(fonts_.size(), {});
    generation_ = nextGeneration();
}

double FontMeasure::width(QStringView text, scene::FontRole font) const
{
    const auto role = static_cast<std::size_t>(font);
    QHash<QString, double> &known = widths_[role];
    // A key that only looks at the caller's characters: no copy for a hit.
    const QString probe = QString::fromRawData(text.data(), text.size());
    if (const auto found = known.constFind(probe); found != known.constEnd())
        return *found;
    if (known.size() >= kMostWidths)
        known.clear();
    const QString kept = text.toString();
    const double width = std::ceil(metrics_[role].horizontalAdvance(kept) * 4) / 4;
    known.insert(kept, width);
    return width;
}

double FontMeasure::height(scene::FontRole font) const
{
    return std::ceil(metrics_[static_cast<std::size_t>(font)].height());
}

} // namespace detente::ui
