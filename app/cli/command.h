#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QStringList>

#include <span>

namespace detente::ui {

/// The translation context of everything the command line says.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One command of the program: `detente NAME …`.
struct Command {
    QLatin1String name;
    const char *summary; ///< source text in the context of Cli
    bool paints = false; ///< needs fonts, so a GUI application object; a display is not needed
    int (*run)(const QStringList &arguments, Console &console) = nullptr; ///< arguments after the name
};

/// All commands, in the order of --help.
std::span<const Command> commands();
/// The command that \p arguments (the program's name first) ask for, or null.
const Command *commandIn(const QStringList &arguments);
/// The text of `detente --help`.
QString generalHelp();

// The commands, each in a file of its own.
int runExport(const QStringList &arguments, Console &console);
int runQuery(const QStringList &arguments, Console &console);
int runCheck(const QStringList &arguments, Console &console);
int runDate(const QStringList &arguments, Console &console);
int runGenerate(const QStringList &arguments, Console &console);

} // namespace detente::ui
