#include "app/cli/commandparser.h"

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

CommandParser::CommandParser(QLatin1String command, const QString &description)
    : command_(command)
{
    parser_.setApplicationDescription(description);
    parser_.addOption({{u"h"_s, u"help"_s}, Cli::tr("Show this text.")});
    parser_.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
}

void CommandParser::addOption(const QString &name, const QString &description, const QString &valueName)
{
    parser_.addOption({name, description, valueName});
}

void CommandParser::addPositional(const QString &name, const QString &description)
{
    parser_.addPositionalArgument(name, description);
    words_ << name;
    required_ = words_.size();
}

void CommandParser::addOptionalPositional(const QString &name, const QString &description)
{
    parser_.addPositionalArgument(name, description, u'[' + name + u']');
    words_ << name;
}

std::optional<int> CommandParser::parse(const QStringList &arguments, Console &console)
{
    // Qt builds the usage line from the first argument: program and command together.
    const bool read = parser_.parse(QStringList(u"detente "_s + command_) + arguments);
    if (parser_.isSet(u"help"_s)) {
        QString help = parser_.helpText();
        // helpText() names the running executable; people type the program's name and the command.
        const qsizetype options = help.indexOf(u" ["_s);
        const qsizetype line = help.indexOf(u'\n');
        if (options >= 0 && options < line)
            help.replace(0, options, Cli::tr("Usage: %1").arg(u"detente "_s + command_));
        console.write(help.toUtf8());
        return exitcode::kDone;
    }
    if (!read)
        return usage(parser_.errorText(), console);
    const QStringList given = parser_.positionalArguments();
    if (given.size() < required_)
        return usage(Cli::tr("%1 is missing").arg(words_[given.size()]), console);
    if (given.size() > words_.size())
        return usage(Cli::tr("“%1” is one word too many").arg(given[words_.size()]), console);
    return std::nullopt;
}

int CommandParser::usage(const QString &complaint, Console &console) const
{
    console.complain(u"%1: %2"_s.arg(QString(command_), complaint));
    console.complain(Cli::tr("“detente %1 --help” shows the usage.").arg(command_));
    return exitcode::kUsage;
}

} // namespace detente::ui
