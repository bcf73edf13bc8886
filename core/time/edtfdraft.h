#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace detente {

/// Rewrites an expression of the 2012 draft of EDTF into today's: 199u → 199X, 1970/open → 1970/.., unknown/2008 →
/// /2008, ?~ → %, y17e7 → Y17E7, 2004-(06)?-11 → 2004-?06-11, and drops ^notes. Nothing when there is nothing of the
/// draft in it; what comes out is still to be parsed. Source: formats.md §1.4 and the notes of the vector file.
std::optional<QString> upgradedDraft(QStringView text);

} // namespace detente
