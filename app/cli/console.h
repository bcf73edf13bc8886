#pragma once

#include <QByteArray>
#include <QString>

namespace detente::ui {

/// Exit codes of every command.
namespace exitcode {
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1; ///< with a message on stderr
inline constexpr int kUsage = 2;  ///< the command line is wrong
} // namespace exitcode

/// The program's standard streams. Output is UTF-8 and written at once, so that a reader at the other end of a pipe
/// has each line when it is made.
class Console {
public:
    /// Bytes as they are. False when the reader has gone away or the disk is full.
    bool write(const QByteArray &bytes);
    /// A line of text.
    bool line(const QString &text) { return write(text.toUtf8() + '\n'); }
    /// A line on stderr, after the program's name.
    void complain(const QString &text);
    /// Tells how far long work has come, in place, when stderr is a terminal; else nothing. 0 of 0 clears the line.
    void progress(const QString &text);
    /// The next line of standard input without its break (LF or CRLF); a null string at the end. Lines of more than a
    /// million bytes are cut.
    QString readLine();
};

} // namespace detente::ui
