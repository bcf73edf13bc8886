#include "core/record/annotation.h"

namespace detente {

std::span<const KeyRow<AnnotationKind>> keyTable(AnnotationKind)
{
    using Row = KeyRow<AnnotationKind>;
    using L = QLatin1String;
    static constexpr std::array kKinds{Row{AnnotationKind::Note, L("note")}, Row{AnnotationKind::Marker, L("marker")},
                                       Row{AnnotationKind::Span, L("span")},
                                       Row{AnnotationKind::Connection, L("connection")}};
    return kKinds;
}

} // namespace detente
