#include "app/text/canvaswords.h"

#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "core/time/datewords.h"
#include "core/time/yearwords.h"

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts kept; some hundred bytes each. A screen shows a few hundred.
constexpr qsizetype kMostTexts = 20'000;

QString monthText(const Civil &date, Language language, bool withYear)
{
    if (!withYear)
        return monthName(date.month, language, NameCase::Nominative, NameLength::Short);
    return u"%1 %2"_s.arg(monthName(date.month, language), yearText(date.year, language));
}

const QString &inEither(const std::array<QString, kLanguages.size()> &texts, Language language)
{
    const QString &own = texts[static_cast<std::size_t>(language)];
    return own.isEmpty() ? texts[1 - static_cast<std::size_t>(language)] : own;
}

} // namespace

QString yearText(std::int64_t year, Language language)
{
    const EraYear counted = eraYear(year, language);
    return counted.bce ? Tongue::of(language).translate("Canvas", "%1 BCE").arg(counted.number) : counted.number;
}

EventWords::EventWords(Language language, std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<EventStore> store)
    : language_(language)
    , snapshot_(std::move(snapshot))
    , store_(std::move(store))
{
}

const EventWords::Texts &EventWords::texts(Row row) const
{
    const auto known = read_.constFind(row);
    if (known != read_.constEnd())
        return *known;
    if (read_.size() >= kMostTexts)
        read_.clear();
    Texts texts;
    if (store_ != nullptr && snapshot_ != nullptr && row < snapshot_->events.size()) {
        // A row that cannot be read stays without words; opening the library has checked it, so this is rare.
        if (const Result<EventBrief> brief = store_->brief({snapshot_->events.id[row]})) {
            texts.title = textOr(brief->title, language_);
            texts.label = brief->title[language_].isEmpty() ? textOr(brief->label, language_) : brief->label[language_];
            if (const Result<Edtf> date = Edtf::parse(brief->date))
                texts.date = shortDate(*date, language_);
        }
    }
    return *read_.insert(row, std::move(texts));
}

QString EventWords::title(Row row) const
{
    return texts(row).title;
}

QString EventWords::label(Row row) const
{
    return texts(row).label;
}

QString EventWords::date(Row row) const
{
    return texts(row).date;
}

QString EventWords::tick(Day day, TickUnit unit, bool major) const
{
    const Civil date = toCivil(day);
    switch (unit) {
    case TickUnit::Millennium:
    case TickUnit::Century:
    case TickUnit::Decade:
    case TickUnit::Year:
        return yearText(date.year, language_);
    case TickUnit::Quarter:
    case TickUnit::Month:
        return monthText(date, language_, major);
    case TickUnit::Week:
    case TickUnit::Day:
        if (!major)
            return QString::number(date.day);
        if (const std::optional<Edtf> exact = Edtf::ofDay(day))
            return dateWords(*exact, language_);
        return u"%1 %2"_s.arg(date.day).arg(monthText(date, language_, true));
    }
    return {};
}

QString EventWords::sideName(Side side) const
{
    static const std::array<PartyInfo, 2> nobody{};
    return labels::side(side, snapshot_ != nullptr ? snapshot_->parties : nobody, language_);
}

QString EventWords::spanHeading(std::size_t span) const
{
    return snapshot_ != nullptr && span < snapshot_->spans.size() ? inEither(snapshot_->spans[span].heading, language_)
                                                                  : QString();
}

QString EventWords::spanShortHeading(std::size_t span) const
{
    if (snapshot_ == nullptr || span >= snapshot_->spans.size())
        return {};
    const QString &brief = inEither(snapshot_->spans[span].shortHeading, language_);
    return brief.isEmpty() ? spanHeading(span) : brief;
}

QString EventWords::more(std::uint32_t count) const
{
    return u"+"_s + Tongue::of(language_).number(count);
}

QString EventWords::today() const
{
    return Tongue::of(language_).translate("Canvas", "Today");
}

} // namespace detente::ui
