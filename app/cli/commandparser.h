#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>

#include <optional>

namespace detente::ui {

/// Reads the options of one command and answers --help and mistakes the same way for all.
class CommandParser {
public:
    CommandParser(QLatin1String command, const QString &description);

    /// An option with a value, or without one when \p valueName is empty.
    void addOption(const QString &name, const QString &description, const QString &valueName = {});
    /// A word without a dash that must be there; they are taken in the order of the calls.
    void addPositional(const QString &name, const QString &description);
    /// The same, but it may be left out; none that must be there can follow.
    void addOptionalPositional(const QString &name, const QString &description);

    /// Reads \p arguments (without program and command). Nothing: go on. Else the exit code: 0 after --help, 2 after a
    /// complaint about an unknown option, a missing word or one too many.
    std::optional<int> parse(const QStringList &arguments, Console &console);
    /// Complains about the way the command was called; gives exit code 2.
    int usage(const QString &complaint, Console &console) const;

    bool isSet(const QString &option) const { return parser_.isSet(option); }
    QString value(const QString &option) const { return parser_.value(option); }
    /// The \p index-th positional word; empty when it was left out.
    QString word(qsizetype index) const { return parser_.positionalArguments().value(index); }

private:
    QLatin1String command_;
    QCommandLineParser parser_;
    QStringList words_;
    qsizetype required_ = 0;
};

} // namespace detente::ui
