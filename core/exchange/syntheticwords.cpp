#include "core/exchange/syntheticwords.h"

#include <array>

namespace detente::synthetic {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One wording in both languages.
struct Pair {
    QStringView english;
    QStringView russian;

    QStringView in(Language language) const { return language == Language::Russian ? russian : english; }
};

constexpr std::array kActors{Pair{u"The United States", u"США"}, Pair{u"Russia", u"Россия"},
                             Pair{u"The two sides", u"Стороны"}, Pair{u"A third party", u"Третья сторона"}};

/// What happens, one a group; %1 is the matter. The Russian is a noun phrase, so that it agrees with every actor.
constexpr std::array kActs{
    Pair{u"hold talks on %1", u"переговоры по теме: %1"},
    Pair{u"name an envoy for %1", u"назначение представителя: %1"},
    Pair{u"comment on %1", u"заявление на тему: %1"},
    Pair{u"adopt rules on %1", u"новые правила: %1"},
    Pair{u"impose restrictions over %1", u"ограничения из-за темы: %1"},
    Pair{u"order staff to leave over %1", u"высылка сотрудников, повод: %1"},
    Pair{u"verify limits on %1", u"проверка обязательств: %1"},
    Pair{u"clash over %1", u"инцидент, предмет спора: %1"},
    Pair{u"work together on %1", u"сотрудничество: %1"},
    Pair{u"open an exhibition about %1", u"выставка на тему: %1"},
};

constexpr std::array kMatters{
    Pair{u"grain", u"зерно"},
    Pair{u"shipping lanes", u"морские пути"},
    Pair{u"northern fisheries", u"северное рыболовство"},
    Pair{u"consular access", u"консульский доступ"},
    Pair{u"missile tests", u"ракетные испытания"},
    Pair{u"air routes", u"воздушные маршруты"},
    Pair{u"student exchanges", u"обмен студентами"},
    Pair{u"debt settlement", u"урегулирование долга"},
    Pair{u"orbital safety", u"безопасность на орбите"},
    Pair{u"steel tariffs", u"пошлины на сталь"},
    Pair{u"archive access", u"доступ к архивам"},
    Pair{u"radio interference", u"радиопомехи"},
    Pair{u"border incidents", u"пограничные инциденты"},
    Pair{u"polar research", u"полярные исследования"},
    Pair{u"bank transfers", u"банковские переводы"},
    Pair{u"nuclear fuel", u"ядерное топливо"},
};

constexpr std::array kPlaces{Pair{u"Geneva", u"Женева"},        Pair{u"Vienna", u"Вена"},
                             Pair{u"Washington", u"Вашингтон"}, Pair{u"Moscow", u"Москва"},
                             Pair{u"Helsinki", u"Хельсинки"},   Pair{u"", u""}};

constexpr std::array kSyllables{Pair{u"be", u"бе"}, Pair{u"lo", u"ло"},   Pair{u"ran", u"ран"}, Pair{u"mi", u"ми"},
                                Pair{u"ta", u"та"}, Pair{u"vor", u"вор"}, Pair{u"ne", u"не"},   Pair{u"gus", u"гус"}};

template <class Table>
const Pair &choose(const Table &table, quint32 detail)
{
    return table[detail % table.size()];
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PerLanguage<QString> actorName(int number)
{
    PerLanguage<QString> name;
    for (const Language language : kLanguages) {
        QString first;
        QString last;
        for (int rest = number + 8; rest > 0; rest /= 8)
            last += choose(kSyllables, static_cast<quint32>(rest % 8)).in(language);
        first += choose(kSyllables, static_cast<quint32>(number / 3 % 8)).in(language);
        first += choose(kSyllables, static_cast<quint32>(number % 8)).in(language);
        name[language] = capital(first) + u' ' + capital(last);
    }
    return name;
}

QString publisher(int number)
{
    return u"Gazette %1"_s.arg(number % 60 + 1);
}

int toneOf(Group group)
{
    constexpr std::array<int, kGroupCount> kTones{20, 10, 0, -15, -45, -60, 15, -55, 45, 35, 0};
    return kTones[static_cast<std::size_t>(group)];
}

EventText eventText(Side side, std::size_t category, quint32 detail, int importance, Language language)
{
    const Group group = categories()[category].group;
    const Pair &act = kActs[static_cast<std::size_t>(group)];
    const Pair &matter = choose(kMatters, detail);
    const quint32 file = detail / 16 % 9000 + 100;
    const QString actor = kActors[static_cast<std::size_t>(side)].in(language).toString();
    const bool russian = language == Language::Russian;

    EventText text;
    const QString what = act.in(language).toString().arg(matter.in(language));
    text.title =
        russian ? u"%1: %2 (дело %3)"_s.arg(actor, what).arg(file) : u"%1 %2 (file %3)"_s.arg(actor, what).arg(file);
    if (importance >= 3)
        text.label = capital(u"%1, %2"_s.arg(matter.in(language).toString()).arg(file)).left(kLongestLabel);
    text.summary = russian ? u"Вымышленное событие для проверки программы. %1."_s.arg(text.title)
                           : u"A made-up event for trying the program. %1."_s.arg(text.title);
    text.place = choose(kPlaces, detail / 7).in(language).toString();
    return text;
}

} // namespace detente::synthetic
