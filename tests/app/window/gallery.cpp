// Saves pictures of the real window at five places of the starter record, for looking at:
//   detente_gallery FOLDER WIDTHxHEIGHT [theme [language [place]]]
// in every theme and both languages where none is named. The size is in logical pixels; QT_SCALE_FACTOR=2 in the
// environment makes them twice as sharp.

#include "windowfixture.h"

#include <QDir>

#include <array>
#include <cstdio>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Place {
    const char *name;
    QDate from;
    QDate to;
    const char *query;
    const char *event; ///< selected
};

const std::array places{
    Place{"whole", QDate(1776, 1, 1), QDate(2026, 12, 31), "", ""},
    Place{"alaska", QDate(1854, 1, 1), QDate(1870, 1, 1), "", ""},
    Place{"cuba", QDate(1962, 9, 1), QDate(1963, 9, 1), "", ""},
    Place{"expulsions", QDate(2016, 12, 1), QDate(2018, 9, 1), "",
          "2018-03-26-expels-60-russian-officials-salisbury-poisoning"},
    Place{"huntsman", QDate(2017, 6, 1), QDate(2018, 4, 1), "huntsman",
          "2017-10-03-huntsman-presents-credentials-putin-kremlin"},
};

bool isWanted(const QStringList &arguments, qsizetype at, const QString &name)
{
    return arguments.size() <= at || arguments[at] == name;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList size = arguments.value(2).split(u'x');
    if (arguments.size() < 3 || size.size() != 2)
        return std::puts("detente_gallery FOLDER WIDTHxHEIGHT [theme [language [place]]]"), 2;
    const QDir folder(arguments[1]);
    folder.mkpath(u"."_s);
    WindowFixture fixture;
    fixture.window().resize(size[0].toInt(), size[1].toInt());
    if (!fixture.open())
        return 1;
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark}) {
        for (const Language language : {Language::English, Language::Russian}) {
            if (!isWanted(arguments, 3, keyOfTheme(theme)) || !isWanted(arguments, 4, languageCode(language)))
                continue;
            fixture.appearance().choose(theme);
            fixture.translator().install(language);
            fixture.settle();
            for (const Place &place : places) {
                const QString name = QString::fromLatin1(place.name);
                if (!isWanted(arguments, 5, name))
                    continue;
                ViewState view = fixture.session().view();
                view.range = {static_cast<double>(place.from.toJulianDay()),
                              static_cast<double>(place.to.toJulianDay())};
                view.query = QString::fromLatin1(place.query);
                fixture.session().apply(view, Session::Step::Jump);
                fixture.settle();
                const QString event = QString::fromLatin1(place.event);
                if (event.isEmpty())
                    fixture.session().select({});
                else
                    fixture.session().select({fixture.session().rowOf(event)});
                QTest::qWait(1200);
                const QString file =
                    u"%1-%2-%3-%4.png"_s.arg(name, arguments[2], keyOfTheme(theme), languageCode(language));
                if (!fixture.window().grab().save(folder.filePath(file)))
                    return 1;
            }
        }
    }
    return 0;
}
