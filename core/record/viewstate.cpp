#include "core/record/viewstate.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
struct Word {
    E value;
    QLatin1String key;
};

constexpr std::array kLaneWords{
    Word<LaneMode>{LaneMode::Mirrored, "mirrored"_L1}, Word<LaneMode>{LaneMode::ByGroup, "group"_L1},
    Word<LaneMode>{LaneMode::ByActor, "actor"_L1}, Word<LaneMode>{LaneMode::Single, "single"_L1}};
constexpr std::array kColorWords{
    Word<ColorMode>{ColorMode::Group, "group"_L1}, Word<ColorMode>{ColorMode::Side, "side"_L1},
    Word<ColorMode>{ColorMode::Tone, "tone"_L1}, Word<ColorMode>{ColorMode::Status, "status"_L1}};
constexpr std::array kArcWords{Word<ArcMode>{ArcMode::None, "none"_L1},
                               Word<ArcMode>{ArcMode::Selection, "selection"_L1},
                               Word<ArcMode>{ArcMode::Importance, "importance"_L1}};
constexpr std::array kThemeWords{
    Word<ThemeChoice>{ThemeChoice::System, "system"_L1}, Word<ThemeChoice>{ThemeChoice::Light, "light"_L1},
    Word<ThemeChoice>{ThemeChoice::Dark, "dark"_L1}, Word<ThemeChoice>{ThemeChoice::ContrastLight, "contrast-light"_L1},
    Word<ThemeChoice>{ThemeChoice::ContrastDark, "contrast-dark"_L1}};

template <class Table, class E>
QString wordOf(const Table &table, E value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.key;
    }
    return {};
}

/// Takes keys out of an object one by one and remembers the first value that is not what its key wants.
class Reader {
public:
    explicit Reader(QJsonObject json)
        : left_(std::move(json))
    {
    }

    template <class Table, class E>
    void word(QLatin1String key, const Table &table, E &into)
    {
        const QJsonValue value = left_.take(key);
        if (value.isUndefined())
            return;
        for (const auto &row : table) {
            if (value.toString() == row.key) {
                into = row.value;
                return;
            }
        }
        fail(key, value);
    }
    void number(QLatin1String key, double &into)
    {
        const QJsonValue value = left_.take(key);
        if (value.isUndefined())
            return;
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            fail(key, value);
        else
            into = value.toDouble();
    }
    void flag(QLatin1String key, bool &into)
    {
        const QJsonValue value = left_.take(key);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            fail(key, value);
        else
            into = value.toBool();
    }
    void text(QLatin1String key, QString &into)
    {
        const QJsonValue value = left_.take(key);
        if (value.isUndefined())
            return;
        if (!value.isString())
            fail(key, value);
        else
            into = value.toString();
    }
    void texts(QLatin1String key, QStringList &into)
    {
        const QJsonValue value = left_.take(key);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return fail(key, value);
        into.clear();
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString())
                return fail(key, item);
            into << item.toString();
        }
    }
    void fail(QLatin1String key, const QJsonValue &value)
    {
        if (!error_)
            error_ =
                Error{Errc::BadField, {u"view"_s, QString(), key, u"bad-value"_s, value.toVariant().toString()}, key};
    }

    const std::optional<Error> &error() const { return error_; }
    QJsonObject rest() const { return left_; }

private:
    QJsonObject left_;
    std::optional<Error> error_;
};

} // namespace

ViewState ViewState::looking(const ViewState &other) const
{
    ViewState merged = other;
    merged.theme = theme;
    merged.language = language;
    merged.openPanels = openPanels;
    return merged;
}

QJsonObject toJson(const ViewState &state)
{
    QJsonObject json = state.unknown;
    json["version"_L1] = kViewStateVersion;
    json["from"_L1] = state.range.from;
    json["to"_L1] = state.range.to;
    json["lanes"_L1] = wordOf(kLaneWords, state.lanes);
    json["color"_L1] = wordOf(kColorWords, state.color);
    json["query"_L1] = state.query;
    json["hiddenLayers"_L1] = QJsonArray::fromStringList(state.hiddenLayers);
    json["arcs"_L1] = wordOf(kArcWords, state.arcs);
    json["arcImportance"_L1] = state.arcImportance;
    json["foldGaps"_L1] = state.foldGaps;
    json["dimOthers"_L1] = state.dimOthers;
    json["laneScroll"_L1] = state.laneScroll;
    json["selection"_L1] = QJsonArray::fromStringList(state.selection);
    json["theme"_L1] = wordOf(kThemeWords, state.theme);
    json["language"_L1] = state.language ? languageCode(*state.language) : QString();
    json["openPanels"_L1] = QJsonArray::fromStringList(state.openPanels);
    return json;
}

Result<ViewState> viewStateFromJson(const QJsonObject &json)
{
    Reader reader(json);
    double version = kViewStateVersion;
    reader.number("version"_L1, version);
    if (version > kViewStateVersion)
        return Error{
            Errc::NewerSchema, {u"view"_s, QString::number(version), QString::number(kViewStateVersion)}, u"version"_s};
    ViewState state;
    reader.number("from"_L1, state.range.from);
    reader.number("to"_L1, state.range.to);
    if (!(state.range.from < state.range.to))
        reader.fail("to"_L1, json["to"_L1]);
    reader.word("lanes"_L1, kLaneWords, state.lanes);
    reader.word("color"_L1, kColorWords, state.color);
    reader.text("query"_L1, state.query);
    reader.texts("hiddenLayers"_L1, state.hiddenLayers);
    reader.word("arcs"_L1, kArcWords, state.arcs);
    double importance = state.arcImportance;
    reader.number("arcImportance"_L1, importance);
    if (importance < 1 || importance > 5)
        reader.fail("arcImportance"_L1, importance);
    else
        state.arcImportance = static_cast<int>(importance);
    reader.flag("foldGaps"_L1, state.foldGaps);
    reader.flag("dimOthers"_L1, state.dimOthers);
    reader.number("laneScroll"_L1, state.laneScroll);
    reader.texts("selection"_L1, state.selection);
    reader.word("theme"_L1, kThemeWords, state.theme);
    QString language;
    reader.text("language"_L1, language);
    for (const Language known : kLanguages) {
        if (language == languageCode(known))
            state.language = known;
    }
    reader.texts("openPanels"_L1, state.openPanels);
    if (reader.error())
        return *reader.error();
    state.unknown = reader.rest();
    return state;
}

} // namespace detente
