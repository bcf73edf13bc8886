#include "app/cli/command.h"

#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kCommands{
    Command{"export"_L1, QT_TRANSLATE_NOOP("Cli", "write a picture of a timeline"), true, &runExport},
    Command{"query"_L1, QT_TRANSLATE_NOOP("Cli", "list or count the events that a query finds"), false, &runQuery},
    Command{"check"_L1, QT_TRANSLATE_NOOP("Cli", "look for damage and broken rules in a library"), false, &runCheck},
    Command{"date"_L1, QT_TRANSLATE_NOOP("Cli", "say how a date is understood"), false, &runDate},
    Command{"generate"_L1, QT_TRANSLATE_NOOP("Cli", "make a library of made-up events"), false, &runGenerate},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *commandIn(const QStringList &arguments)
{
    for (const Command &command : kCommands) {
        if (arguments.value(1) == command.name)
            return &command;
    }
    return nullptr;
}

QString generalHelp()
{
    QString text = Cli::tr("Usage: detente [FILE …]\n       detente COMMAND …\n\n"
                           "An interactive timeline of US–Russia relations. Without a command the window opens.\n\n"
                           "Commands:") +
                   u'\n';
    for (const Command &command : kCommands)
        text += u"  %1 %2\n"_s.arg(QString(command.name), -10).arg(Cli::tr(command.summary));
    text += u'\n' +
            Cli::tr("Options:\n  -h, --help     this text; after a command, its own\n"
                    "  -v, --version  the program's version\n\n"
                    "Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage.") +
            u'\n';
    return text;
}

} // namespace detente::ui
