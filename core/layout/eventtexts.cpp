#include "core/layout/eventtexts.h"

namespace detente::layout {

namespace {

constexpr std::size_t kMostTexts = 40'000;
constexpr QChar kEllipsis(0x2026);

/// The first \p length characters without blanks and dangling punctuation at their end, and "…".
QString cutAt(QStringView text, qsizetype length)
{
    while (length > 0 && (text[length - 1].isSpace() || QStringView(u",;:-–—(«“").contains(text[length - 1])))
        --length;
    return text.left(length).toString() + kEllipsis;
}

} // namespace

QString shortened(const QString &text, double width, scene::FontRole font, const TextMeasure &measure)
{
    if (measure.width(text, font) <= width)
        return text;
    const auto fits = [&](qsizetype length) { return measure.width(cutAt(text, length), font) <= width; };
    // Widths grow with length, so the longest fitting beginning is found by halving.
    qsizetype low = 0;
    qsizetype high = text.size();
    while (high - low > 1) {
        const qsizetype middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    qsizetype word = low;
    while (word > 0 && !text[word].isSpace())
        --word;
    if (word == 0 && low > 0 && text[low - 1].isHighSurrogate())
        --low;
    return cutAt(text, word > 0 ? word : low);
}

EventTexts::EventTexts(const TextMeasure &measure, const CanvasWords &words, const Metrics &metrics)
    : measure_(measure)
    , words_(words)
    , widest_(metrics.widestText)
    , widestDate_(metrics.widestDate)
{
}

EventText EventTexts::make(Row row, scene::FontRole font) const
{
    EventText text;
    text.font = font;
    text.title = words_.title(row).simplified();
    text.label = words_.label(row).simplified();
    text.titleWidth = measure_.width(text.title, font);
    if (text.label.isEmpty()) {
        text.label = text.titleWidth <= widest_ ? text.title : shortened(text.title, widest_, font, measure_);
        text.labelWidth = measure_.width(text.label, font);
    } else {
        text.labelWidth = measure_.width(text.label, font);
        if (text.labelWidth > widest_) {
            text.label = shortened(text.label, widest_, font, measure_);
            text.labelWidth = measure_.width(text.label, font);
        }
    }
    if (text.titleWidth > widest_) {
        text.title = text.label;
        text.titleWidth = text.labelWidth;
    }
    return text;
}

const EventText &EventTexts::card(Row row, int importance)
{
    const auto it = cards_.find(row);
    if (it != cards_.end())
        return it->second;
    return cards_.emplace(row, make(row, importance >= 4 ? scene::FontRole::CardStrong : scene::FontRole::Card))
        .first->second;
}

const EventText &EventTexts::name(Row row)
{
    const auto it = names_.find(row);
    if (it != names_.end())
        return it->second;
    return names_.emplace(row, make(row, scene::FontRole::BandName)).first->second;
}

const std::pair<QString, double> &EventTexts::date(Row row)
{
    const auto it = dates_.find(row);
    if (it != dates_.end())
        return it->second;
    QString text = words_.date(row);
    double width = measure_.width(text, scene::FontRole::CardDate);
    if (width > widestDate_) { // "between 22 and 28 January…": the details say it
        text.clear();
        width = 0;
    }
    return dates_.emplace(row, std::pair{text, width}).first->second;
}

void EventTexts::clear()
{
    cards_.clear();
    names_.clear();
    dates_.clear();
}

void EventTexts::trim()
{
    if (cards_.size() + names_.size() + dates_.size() > kMostTexts)
        clear();
}

} // namespace detente::layout
