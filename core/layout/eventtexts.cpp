#include "core/layout/eventtexts.h"

#include <algorithm>

namespace detente::layout {

namespace {

constexpr std::size_t kMostTexts = 40'000;
constexpr QChar kEllipsis(0x2026);
constexpr double kNarrowLetters = 0.7; // of the mean width: no title is made of "i" and "l" alone

/// The first \p length characters without blanks and dangling punctuation at their end, and "…".
QString cutAt(QStringView text, qsizetype length)
{
    while (length > 0 && (text[length - 1].isSpace() || QStringView(u",;:-–—(«“").contains(text[length - 1])))
        --length;
    return text.left(length).toString() + kEllipsis;
}

/// Mean width of a letter.
double meanLetter(scene::FontRole font, const TextMeasure &measure)
{
    const QStringView sample(u"The two ambassadors ask for meetings; few doors open");
    return std::max(measure.width(sample, font) / static_cast<double>(sample.size()), 0.1);
}

} // namespace

QString shortened(const QString &text, double width, scene::FontRole font, const TextMeasure &measure)
{
    if (measure.width(text, font) <= width)
        return text;
    const auto fits = [&](qsizetype length) { return measure.width(cutAt(text, length), font) <= width; };
    const auto wordEnd = [&](qsizetype from) { // the next end of a word after `from`
        qsizetype end = from + 1;
        while (end < text.size() && !(text[end].isSpace() && !text[end - 1].isSpace()))
            ++end;
        return end;
    };
    // From a good guess word by word: few measurements.
    const auto guess = static_cast<qsizetype>(width / meanLetter(font, measure) * 0.9);
    qsizetype best = 0;
    for (qsizetype end = wordEnd(0); end < text.size(); end = wordEnd(end)) {
        if (end < guess && wordEnd(end) <= guess)
            continue; // certainly not the last that fits; it is checked below when the guess was too long
        if (!fits(end))
            break;
        best = end;
    }
    if (best > 0)
        return cutAt(text, best);
    for (qsizetype end = std::min(guess, text.size() - 1); end > 0; --end) {
        if (text[end].isSpace() && fits(end))
            return cutAt(text, end);
    }
    qsizetype letters = std::min(guess, text.size() - 1);
    while (letters > 0 && (!fits(letters) || text[letters - 1].isHighSurrogate()))
        --letters;
    return cutAt(text, letters);
}

EventTexts::EventTexts(const TextMeasure &measure, const CanvasWords &words, const Metrics &metrics)
    : measure_(measure)
    , words_(words)
    , widest_(metrics.widestText)
    , widestDate_(metrics.widestDate)
    , longest_(
          static_cast<qsizetype>(metrics.widestText / (kNarrowLetters * meanLetter(scene::FontRole::Card, measure))))
{
}

bool EventTexts::isSurelyTooWide(const QString &text) const
{
    return text.size() > longest_;
}

void EventTexts::findLabel(Row row, scene::FontRole font, Phrase &label) const
{
    label.text = words_.label(row).simplified();
    if (label.text.isEmpty())
        label.text = words_.title(row).simplified();
    if (!isSurelyTooWide(label.text))
        label.width = measure_.width(label.text, font);
    if (label.width >= 0 && label.width <= widest_)
        return;
    label.text = shortened(label.text, widest_, font, measure_);
    label.width = measure_.width(label.text, font);
    label.isShortened = true;
}

void EventTexts::findTitle(Row row, scene::FontRole font, Words &words) const
{
    Phrase &title = words.title;
    title.text = words_.title(row).simplified();
    if (!isSurelyTooWide(title.text)) {
        title.width = measure_.width(title.text, font);
        if (title.width <= widest_)
            return;
    }
    if (words.label.width < 0)
        findLabel(row, font, words.label);
    title = words.label;
}

const Phrase &EventTexts::phrase(Row row, scene::FontRole font, Wording wording)
{
    Words &words = known_[static_cast<std::size_t>(font)][row];
    if (wording == Wording::Label) {
        if (words.label.width < 0)
            findLabel(row, font, words.label);
        return words.label;
    }
    if (words.title.width < 0)
        findTitle(row, font, words);
    return words.title;
}

const Phrase &EventTexts::date(Row row)
{
    Phrase &date = dates_[row];
    if (date.width < 0) {
        date.text = words_.date(row);
        date.width = measure_.width(date.text, scene::FontRole::CardDate);
        if (date.width > widestDate_) // "between 22 and 28 January…": the details say it
            date = {QString(), 0, false};
    }
    return date;
}

void EventTexts::clear()
{
    for (auto &words : known_)
        words.clear();
    dates_.clear();
}

void EventTexts::trim()
{
    std::size_t size = dates_.size();
    for (const auto &words : known_)
        size += words.size();
    if (size > kMostTexts)
        clear();
}

} // namespace detente::layout
