#include "core/store/schema.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <map>

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Type, name and table of an entry, and the text that made it.
using Entries = std::map<QString, QString>;

Result<Entries> entriesOf(const Connection &connection)
{
    Result<Statement> rows = Statement::prepare(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!rows)
        return rows.error();
    Entries entries;
    while (rows->next())
        entries.emplace(rows->text(0) + u' ' + rows->text(1) + u' ' + rows->text(2), rows->text(3));
    if (!rows->ok())
        return rows->error();
    return entries;
}

/// The name of the first entry that only one side has or that differs, or nothing.
QString firstDifference(const Entries &ours, const Entries &theirs)
{
    for (const auto &[name, sql] : theirs) {
        const auto found = ours.find(name);
        if (found == ours.end() || found->second != sql)
            return name;
    }
    for (const auto &[name, sql] : ours) {
        if (!theirs.contains(name))
            return name;
    }
    return {};
}

} // namespace

Result<void> createSchema(Connection &connection, const char *schema, int version)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const QByteArray marks = QByteArray("PRAGMA application_id=") + QByteArray::number(kApplicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(version);
    for (const char *sql : {schema, marks.constData()}) {
        if (const Result<void> done = connection.run(sql); !done)
            return done.error();
    }
    return transaction->commit();
}

Result<void> compareSchema(Connection &connection, const char *schema)
{
    Result<Connection> model = Connection::open(u":memory:"_s, OpenMode::Memory);
    if (!model)
        return model.error();
    if (const Result<void> made = model->run(schema); !made)
        return made.error();
    const Result<Entries> ours = entriesOf(*model);
    if (!ours)
        return ours.error();
    const Result<Entries> theirs = entriesOf(connection);
    if (!theirs)
        return theirs.error();
    if (const QString name = firstDifference(*ours, *theirs); !name.isEmpty())
        return Error{Errc::ForeignSchema, {connection.path(), name}, u"sqlite_schema"_s};
    return {};
}

} // namespace detente
