#pragma once

#include "core/store/connection.h"
#include "core/store/searchtokens.h"

#include <QHash>

#include <vector>

namespace detente {

/// Which surnames stand for one another: "huntsman" and "хантсман". As stems.
class Surnames {
public:
    /// Reads the names of all persons of a library. O(names).
    static Result<Surnames> read(const Connection &connection, Stemmer &stemmer);

    /// All that stand for \p stem, itself included. Symmetric: each of them gives the same answer.
    std::vector<QByteArray> allFor(const QByteArray &stem) const;

private:
    QHash<QByteArray, int> groupOf_;
    std::vector<std::vector<QByteArray>> groups_;
};

/// A Russian surname in its cases, itself included: stemming alone takes "Хантсман" and "Хантсману" for two words.
/// Forms that nobody uses may be among them; they are harmless, for nothing is found by them.
std::vector<Token> casesOf(const Token &surname);

/// The surname in a full name: its last word that is no number, rank or other addition ("Jr.", "II", "младший").
/// Empty when there is none.
Token surnameOf(QStringView name);

} // namespace detente
