#include "core/record/validate.h"

#include "core/record/placement.h"
#include "core/time/edtf.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace detente {

namespace {

using L = QLatin1String;

constexpr qsizetype kLongestUid = 200;
constexpr qsizetype kLongestWord = 100;
constexpr qsizetype kLongestTitle = 500;
constexpr qsizetype kLongestText = 1'000'000;
constexpr int kFarthestCallout = 100'000; // logical pixels

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Collects the problems of one record.
class Rules {
public:
    void add(L field, Reason reason, const QString &value) { problems_.push_back({field, reason, value}); }
    void require(bool fulfilled, L field, Reason reason, const QString &value)
    {
        if (!fulfilled)
            add(field, reason, value);
    }
    void uid(L field, const QString &value)
    {
        if (value.isEmpty())
            add(field, Reason::Empty, value);
        else
            require(isUid(value), field, Reason::BadUid, value);
    }
    void word(L field, const QString &value)
    {
        if (value.isEmpty())
            add(field, Reason::Empty, value);
        else
            require(isWord(value), field, Reason::BadWord, value);
    }
    void notEmpty(L field, const QString &value) { require(!value.isEmpty(), field, Reason::Empty, value); }
    /// A text of one line: no control characters, no space at its edges.
    void line(L field, const QString &value, qsizetype longest = kLongestTitle)
    {
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        const bool clean =
            std::none_of(value.begin(), value.end(), isControl) && value.trimmed().size() == value.size();
        require(clean, field, Reason::BadCharacter, value);
        require(value.size() <= longest, field, Reason::TooLong, value);
    }
    /// A text of several lines.
    void text(L field, const QString &value)
    {
        const auto isForeign = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
        require(std::none_of(value.begin(), value.end(), isForeign), field, Reason::BadCharacter, value);
        require(value.size() <= kLongestText, field, Reason::TooLong, value.left(kLongestTitle));
    }
    void date(L field, const QString &value)
    {
        if (value.isEmpty())
            add(field, Reason::Empty, value);
        else
            require(placementOf(value).has_value(), field, Reason::BadDate, value);
    }
    void instant(L field, const QString &value)
    {
        if (value.isEmpty())
            return;
        const QDateTime instant = QDateTime::fromString(value, Qt::ISODate);
        require(instant.isValid() && instant.timeSpec() == Qt::UTC, field, Reason::BadTime, value);
    }
    void tone(L field, std::optional<int> value)
    {
        if (value)
            require(std::abs(*value) <= kLargestTone, field, Reason::OutOfRange, QString::number(*value));
    }
    void color(L field, const QString &value)
    {
        const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
        const bool valid = value.size() == 7 && value[0] == u'#' && std::all_of(value.begin() + 1, value.end(), isHex);
        require(valid, field, Reason::BadColor, value);
    }

    Problems take() { return std::move(problems_); }

private:
    Problems problems_;
};

/// The one day that a date means, also when it is marked doubtful.
std::optional<Day> onlyDay(const Edtf &date)
{
    const Bounds &bounds = date.bounds();
    const bool one = date.shape() == Shape::Point && bounds.earliest == bounds.latest && bounds.earliest.isFinite();
    return one ? std::optional(bounds.earliest) : std::nullopt;
}

bool isClockTime(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}

/// Names as the IANA database spells them: parts of letters, digits and - + _ between slashes.
bool isZoneName(const QString &text)
{
    const auto belongs = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'/' || c == u'_' || c == u'-' || c == u'+');
    };
    return text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), belongs);
}

bool isWebAddress(const QString &text)
{
    const bool scheme = text.startsWith(L("http://")) || text.startsWith(L("https://"));
    const bool clean =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
    return scheme && clean && text.size() > qsizetype(sizeof "https://" - 1);
}

bool isLanguageCode(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

void addTexts(Rules &rules, const Event &event)
{
    const bool titled =
        !event.texts[Language::English].title.isEmpty() || !event.texts[Language::Russian].title.isEmpty();
    rules.require(titled, L("title"), Reason::Empty, {});
    constexpr std::array<std::array<const char *, 4>, 2> names{
        {{"title_en", "label_en", "summary_en", "place_en"}, {"title_ru", "label_ru", "summary_ru", "place_ru"}}};
    for (const Language language : kLanguages) {
        const EventText &text = event.texts[language];
        const auto &name = names[static_cast<std::size_t>(language)];
        rules.line(L(name[0]), text.title);
        rules.line(L(name[1]), text.label, kLongestLabel);
        rules.text(L(name[2]), text.summary);
        rules.line(L(name[3]), text.place);
    }
}

} // namespace

bool isUid(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestUid || text.front() == u'-' || text.back() == u'-')
        return false;
    QChar last;
    for (const QChar c : text) {
        if (c == u'-' ? last == u'-' : !isAsciiLetterOrDigit(c))
            return false;
        last = c;
    }
    return true;
}

bool isWord(QStringView text)
{
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
    return !text.isEmpty() && text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), belongs);
}

Problems problemsOf(const Event &event)
{
    Rules rules;
    rules.uid(L("uid"), event.uid);
    rules.date(L("date"), event.date);
    rules.require(event.time.isEmpty() || isClockTime(event.time), L("time"), Reason::BadTime, event.time);
    rules.require(isZoneName(event.zone), L("zone"), Reason::BadZone, event.zone);
    rules.word(L("category"), event.category);
    rules.require(event.importance >= kLeastImportance && event.importance <= kMostImportance, L("importance"),
                  Reason::OutOfRange, QString::number(event.importance));
    rules.tone(L("tone"), event.tone);
    rules.text(L("basis"), event.basis);
    addTexts(rules, event);
    for (const QString &tag : event.tags)
        rules.word(L("tags"), tag);
    rules.instant(L("created"), event.created);
    rules.instant(L("modified"), event.modified);
    return rules.take();
}

Problems problemsOf(const Actor &actor)
{
    Rules rules;
    rules.uid(L("uid"), actor.uid);
    rules.require(actor.side != Side::Joint, L("side"), Reason::UnknownWord, keyOf(actor.side));
    rules.notEmpty(L("name"), textOr(actor.name, Language::English));
    rules.line(L("name_en"), actor.name[Language::English]);
    rules.line(L("name_ru"), actor.name[Language::Russian]);
    for (const Alias &alias : actor.aliases) {
        rules.notEmpty(L("aliases"), alias.name);
        rules.line(L("aliases"), alias.name);
    }
    return rules.take();
}

Problems problemsOf(const Source &source)
{
    Rules rules;
    rules.uid(L("uid"), source.uid);
    rules.notEmpty(L("publisher"), source.publisher.isEmpty() ? source.title : source.publisher);
    rules.line(L("publisher"), source.publisher);
    rules.line(L("title"), source.title, 2 * kLongestTitle);
    rules.require(source.url.isEmpty() || isWebAddress(source.url), L("url"), Reason::BadUrl, source.url);
    if (!source.date.isEmpty())
        rules.date(L("date"), source.date);
    rules.require(source.language.isEmpty() || isLanguageCode(source.language), L("language"), Reason::BadLanguage,
                  source.language);
    return rules.take();
}

Problems problemsOf(const Participation &participation)
{
    Rules rules;
    rules.uid(L("event"), participation.event);
    rules.uid(L("actor"), participation.actor);
    rules.word(L("role"), participation.role);
    return rules.take();
}

Problems problemsOf(const Citation &citation)
{
    Rules rules;
    rules.uid(L("event"), citation.event);
    rules.uid(L("source"), citation.source);
    rules.text(L("part"), citation.part);
    rules.text(L("quote"), citation.quote);
    return rules.take();
}

Problems problemsOf(const Report &report)
{
    Rules rules;
    rules.uid(L("event"), report.event);
    rules.require(report.day.isFinite(), L("reported_on"), Reason::NotADay, isoText(report.day));
    rules.require(report.sequence >= 1, L("seq"), Reason::OutOfRange, QString::number(report.sequence));
    rules.date(L("date_asserted"), report.date);
    if (!report.source.isEmpty())
        rules.uid(L("source"), report.source);
    rules.text(L("note_en"), report.note[Language::English]);
    rules.text(L("note_ru"), report.note[Language::Russian]);
    return rules.take();
}

Problems problemsOf(const Link &link)
{
    Rules rules;
    rules.uid(L("from"), link.from);
    rules.uid(L("to"), link.to);
    rules.require(link.from != link.to, L("to"), Reason::SelfReference, link.to);
    return rules.take();
}

Problems problemsOf(const Deadline &deadline)
{
    Rules rules;
    rules.uid(L("event"), deadline.event);
    rules.uid(L("base"), deadline.base);
    rules.require(deadline.event != deadline.base, L("base"), Reason::SelfReference, deadline.base);
    rules.require(dayAfter(Day{0}, deadline.offset).has_value(), L("offset"), Reason::BadOffset, deadline.offset);
    const Result<Edtf> due = Edtf::parse(deadline.due);
    if (!due)
        rules.add(L("due"), Reason::BadDate, deadline.due);
    else
        rules.require(onlyDay(*due).has_value(), L("due"), Reason::NotADay, deadline.due);
    if (!deadline.delivered.isEmpty())
        rules.uid(L("delivered"), deadline.delivered);
    rules.text(L("rule_en"), deadline.rule[Language::English]);
    rules.text(L("rule_ru"), deadline.rule[Language::Russian]);
    return rules.take();
}

Problems problemsOf(const LedgerEntry &entry)
{
    Rules rules;
    rules.uid(L("event"), entry.event);
    rules.word(L("stock"), entry.stock);
    rules.require(!entry.isLevel || entry.amount >= 0, L("value"), Reason::OutOfRange, QString::number(entry.amount));
    rules.text(L("note"), entry.note);
    return rules.take();
}

Problems problemsOf(const Layer &layer)
{
    Rules rules;
    rules.uid(L("uid"), layer.uid);
    rules.notEmpty(L("name"), textOr(layer.name, Language::English));
    rules.line(L("name_en"), layer.name[Language::English]);
    rules.line(L("name_ru"), layer.name[Language::Russian]);
    return rules.take();
}

Problems problemsOf(const Annotation &annotation)
{
    Rules rules;
    using Kind = AnnotationKind;
    const Kind kind = annotation.kind;
    rules.uid(L("uid"), annotation.uid);
    rules.uid(L("layer"), annotation.layer);
    if (kind == Kind::Note || kind == Kind::Connection)
        rules.uid(L("event"), annotation.event);
    if (kind == Kind::Connection) {
        rules.uid(L("other"), annotation.other);
        rules.require(annotation.other != annotation.event, L("other"), Reason::SelfReference, annotation.other);
    }
    if (kind == Kind::Marker || kind == Kind::Span)
        rules.date(L("date"), annotation.date);
    const std::optional<Placement> place = placementOf(annotation.date);
    if (kind == Kind::Span && place)
        rules.require(place->shape == Shape::Interval, L("date"), Reason::NotAnInterval, annotation.date);
    for (const Language language : kLanguages) {
        const bool english = language == Language::English;
        const AnnotationText &text = annotation.texts[language];
        rules.line(L(english ? "heading_en" : "heading_ru"), text.heading);
        rules.line(L(english ? "label_en" : "label_ru"), text.label, kLongestSpanLabel);
        rules.text(L(english ? "body_en" : "body_ru"), text.body);
    }
    rules.tone(L("tone"), annotation.tone);
    if (!annotation.color.isEmpty())
        rules.color(L("color"), annotation.color);
    const int farthest = std::max(std::abs(annotation.offsetX), std::abs(annotation.offsetY));
    rules.require(farthest <= kFarthestCallout, L("offset"), Reason::OutOfRange, QString::number(farthest));
    rules.line(L("author"), annotation.author);
    rules.instant(L("created"), annotation.created);
    rules.instant(L("modified"), annotation.modified);
    return rules.take();
}

Problems problemsOf(const Parties &parties)
{
    Rules rules;
    for (const Party &party : parties) {
        rules.uid(L("key"), party.key);
        rules.require(!fromKey<Side>(party.key), L("key"), Reason::Duplicate, party.key);
        rules.notEmpty(L("name"), textOr(party.name, Language::English));
        rules.color(L("color"), party.color);
    }
    rules.require(parties[0].key != parties[1].key, L("key"), Reason::Duplicate, parties[1].key);
    return rules.take();
}

Problems problemsOf(const EventRecord &record)
{
    Problems all = problemsOf(record.event);
    const auto take = [&all](const auto &records) {
        for (const auto &one : records) {
            Problems more = problemsOf(one);
            all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
    };
    take(record.participations);
    take(record.citations);
    take(record.reports);
    take(record.links);
    take(record.deadlines);
    take(record.ledger);
    if (!record.reports.empty()) {
        const auto before = [](const Report &a, const Report &b) {
            return std::pair(a.day, a.sequence) < std::pair(b.day, b.sequence);
        };
        const Report &last = *std::max_element(record.reports.begin(), record.reports.end(), before);
        if (last.status != record.event.status)
            all.push_back({L("status"), Reason::Disagrees, keyOf(last.status)});
        if (last.date != record.event.date)
            all.push_back({L("date"), Reason::Disagrees, last.date});
    }
    return all;
}

Problems problemsOf(const Deadline &deadline, QStringView dateOfBase)
{
    const Result<Edtf> base = Edtf::parse(dateOfBase);
    const Result<Edtf> due = Edtf::parse(deadline.due);
    const std::optional<Day> from = base ? onlyDay(*base) : std::nullopt;
    const std::optional<Day> to = due ? onlyDay(*due) : std::nullopt;
    if (!from)
        return {{L("base"), Reason::NotADay, dateOfBase.toString()}};
    if (to && dayAfter(*from, deadline.offset) != to)
        return {{L("due"), Reason::Disagrees, deadline.due}};
    return {};
}

} // namespace detente
