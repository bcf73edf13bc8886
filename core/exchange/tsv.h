#pragma once

#include "core/base/result.h"
#include "core/record/problem.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace detente {

/// One line of a table, with its number in the file (the header is line 1).
struct TsvRow {
    int line = 0;
    QStringList cells;
};

/// A strict table: UTF-8, line feeds, tab separated, a header that names the columns, no quoting, no space at the edges
/// of a cell.
struct TsvTable {
    QString file; ///< name without folder
    std::vector<TsvRow> rows;
};

/// Reads \p folder/\p file, whose header must be \p columns. What is wrong goes to \p errors, all of it: Errc::NotFound
/// or Unreadable for the file, Errc::BadField for a line; wrong lines are left out of the table.
TsvTable readTsv(const QString &folder, const QString &file, const QStringList &columns, std::vector<Error> &errors);

} // namespace detente
