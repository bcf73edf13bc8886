#include "app/panels/filterwords.h"

#include "app/text/errors.h"
#include "app/text/labels.h"

#include <QCoreApplication>

#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where translators find these words.
struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

/// Where one box of tones ends and the next begins, in tenths.
constexpr std::array kToneEnds{-100, -50, -10, 11, 51, 101};

std::vector<FilterBox> categoryBoxes(const QueryVocabulary &vocabulary, const Theme &theme, Language language)
{
    std::vector<FilterBox> boxes;
    const QStringList keys = queryKeys(QueryField::Category, vocabulary);
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        const auto group = static_cast<Group>(i);
        const Choices of = categoriesOf(group, vocabulary);
        const int place = static_cast<int>(boxes.size());
        boxes.push_back({of, labels::group(group, language), {}, theme.group(group), group, -1, of.none()});
        for (std::size_t category = 0; category < of.size(); ++category) {
            if (of.test(category))
                boxes.push_back({Choices().set(category),
                                 labels::category(keys[static_cast<qsizetype>(category)], language),
                                 {},
                                 theme.group(group),
                                 std::nullopt,
                                 place,
                                 false});
        }
    }
    return boxes;
}

std::vector<FilterBox> toneBoxes(const Theme &theme)
{
    const std::array names{Filters::tr("Sharp conflict", "tone"), Filters::tr("Conflict", "tone"),
                           Filters::tr("Even", "tone"), Filters::tr("Cooperation", "tone"),
                           Filters::tr("Close cooperation", "tone")};
    const std::array hints{Filters::tr("Tone below −5"), Filters::tr("Tone from −5 to below −1"),
                           Filters::tr("Tone from −1 to 1"), Filters::tr("Tone above 1, up to 5"),
                           Filters::tr("Tone above 5")};
    std::vector<FilterBox> boxes;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int least = kToneEnds[i];
        const int most = kToneEnds[i + 1] - 1;
        boxes.push_back({tonesBetween(least, most), names[i], hints[i],
                         theme.tone(static_cast<std::int16_t>((least + most) / 2)), std::nullopt, -1, false});
    }
    boxes.push_back({Choices().set(kNoToneChoice),
                     Filters::tr("Without a tone"),
                     {},
                     theme.tone(kNoTone),
                     std::nullopt,
                     -1,
                     false});
    return boxes;
}

std::vector<FilterBox> importanceBoxes(const QColor &color)
{
    const std::array names{Filters::tr("1 – a detail", "importance"), Filters::tr("2 – routine", "importance"),
                           Filters::tr("3 – notable", "importance"), Filters::tr("4 – major", "importance"),
                           Filters::tr("5 – a turning point", "importance")};
    std::vector<FilterBox> boxes;
    for (std::size_t importance = names.size(); importance-- > 0;)
        boxes.push_back({Choices().set(importance), names[importance], {}, color, std::nullopt, -1, false});
    return boxes;
}

std::vector<FilterBox> certaintyBoxes(const QColor &color, Language language)
{
    const std::array names{Filters::tr("Checked", "certainty"), Filters::tr("Partly checked", "certainty"),
                           Filters::tr("General knowledge", "certainty")};
    std::vector<FilterBox> boxes;
    for (std::size_t i = 0; i < names.size(); ++i)
        boxes.push_back({Choices().set(i), names[i], labels::certainty(static_cast<Certainty>(i), language), color,
                         std::nullopt, -1, false});
    return boxes;
}

} // namespace

std::vector<FilterBox> filterBoxes(Facet facet, const std::array<PartyInfo, 2> &parties,
                                   const QueryVocabulary &vocabulary, const Theme &theme)
{
    const Language language = interfaceLanguage();
    const QColor plain = theme.color(scene::Ink::MutedText);
    std::vector<FilterBox> boxes;
    const auto add = [&](std::size_t value, const QString &name, const QColor &color) {
        boxes.push_back({Choices().set(value), name, {}, color, std::nullopt, -1, false});
    };
    switch (facet) {
    case Facet::Side:
        for (std::size_t i = 0; i < kSideCount; ++i)
            add(i, labels::side(static_cast<Side>(i), parties, language), theme.side(static_cast<Side>(i)));
        return boxes;
    case Facet::Category:
        return categoryBoxes(vocabulary, theme, language);
    case Facet::Status:
        for (std::size_t i = 0; i < kStatusCount; ++i)
            add(i, labels::status(static_cast<Status>(i), language), theme.status(static_cast<Status>(i)));
        return boxes;
    case Facet::Importance:
        return importanceBoxes(plain);
    case Facet::Tone:
        return toneBoxes(theme);
    case Facet::Certainty:
        return certaintyBoxes(plain, language);
    case Facet::Origin:
        for (std::size_t i = 0; i < 2; ++i)
            add(i, labels::origin(static_cast<Origin>(i), language), plain);
        return boxes;
    }
    return boxes;
}

QStringList hasWords()
{
    return {Filters::tr("A note of yours"), Filters::tr("A quotation"), Filters::tr("A link to another event"),
            Filters::tr("Reports that disagree"), Filters::tr("An Old Style date")};
}

SectionWords sectionWords(const QString &key)
{
    if (key == "side"_L1)
        return {Filters::tr("Side"),
                Filters::tr("Who acted: one party, the other, both together, or a third. What both did together "
                            "stands on the axis of the timeline."),
                {}};
    if (key == "category"_L1)
        return {Filters::tr("Category"),
                Filters::tr("What kind of event it is. The arrow before a group shows the categories in it."),
                {}};
    if (key == "status"_L1)
        return {Filters::tr("Status"),
                Filters::tr("Whether it took place, or was only announced, planned or asked for, or came to "
                            "nothing."),
                {}};
    if (key == "importance"_L1)
        return {Filters::tr("Importance"),
                Filters::tr("How much an event weighs in the relation as a whole, from 1 to 5. From afar the "
                            "most important ones are labelled."),
                {}};
    if (key == "tone"_L1)
        return {Filters::tr("Tone"),
                Filters::tr("Between conflict (−10) and cooperation (10), as the record judges each event. The bars "
                            "show how the events are spread."),
                {}};
    if (key == "certainty"_L1)
        return {Filters::tr("Certainty"),
                Filters::tr("How well the entry is founded: checked against its source, in part, or from "
                            "general knowledge."),
                {}};
    if (key == "origin"_L1)
        return {Filters::tr("Origin"),
                Filters::tr("Whether an editor wrote the entry or a machine coded it from the news."),
                {}};
    if (key == "actor"_L1)
        return {Filters::tr("Participants"),
                Filters::tr(
                    "Who took part. Type the beginning of a name, in any language and any spelling. Several names mean "
                    "any of them."),
                Filters::tr("Find a name")};
    if (key == "place"_L1)
        return {Filters::tr("Places"),
                Filters::tr("Where it happened. A place counts every event whose place holds its words."),
                Filters::tr("Find a place")};
    if (key == "source"_L1)
        return {Filters::tr("Sources"),
                Filters::tr("Which publisher the record cites. Type to find a single document by its title."),
                Filters::tr("Find a source")};
    if (key == "tag"_L1)
        return {Filters::tr("Tags"), Filters::tr("Keywords of the record. Several tags mean any of them."),
                Filters::tr("Find a tag")};
    if (key == "has"_L1)
        return {Filters::tr("With"),
                Filters::tr("Events that have something: a note, a quotation, a link, reports that disagree, an Old "
                            "Style date. Several mean any of them."),
                {}};
    if (key == "layer"_L1)
        return {Filters::tr("Notes by layer"), Filters::tr("Events that have a note in one of your layers."),
                Filters::tr("Find a layer")};
    return {
        Filters::tr("Layers"), Filters::tr("Which layers of eras and notes are drawn. No event comes or goes."), {}};
}

} // namespace detente::ui
