// Builds the starter library from its text: makestarter FOLDER LIBRARY. Part of the build, not of the program.
#include "core/exchange/factsheets.h"
#include "core/store/compact.h"
#include "core/store/recordchanges.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace detente;

namespace {

int fail(const std::vector<Error> &errors)
{
    QTextStream out(stderr);
    for (const Error &error : errors)
        out << error.where << ": " << error.args.join(QStringLiteral(" | ")) << '\n';
    return 1;
}

Result<void> build(const RecordSet &records, const QString &path)
{
    Result<Library> library = Library::create(path, *records.parties);
    if (!library)
        return library.error();
    if (const Result<void> done = saveRecords(library->connection(), records); !done)
        return done.error();
    return compactAndClose(std::move(*library));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return fail({{Errc::Usage, {QStringLiteral("FOLDER LIBRARY")}, QStringLiteral("makestarter")}});
    const FactSheets sheets = readFactSheets(arguments[1]);
    if (!sheets.errors.empty())
        return fail(sheets.errors);
    // Made beside its place and moved there whole, so that an interrupted build leaves no half of it.
    const QString unfinished = arguments[2] + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (const Result<void> done = build(sheets.records, unfinished); !done)
        return fail({done.error()});
    QFile::remove(arguments[2]);
    if (!QFile::rename(unfinished, arguments[2]))
        return fail({{Errc::Io, {arguments[2]}, arguments[2]}});
    return 0;
}
