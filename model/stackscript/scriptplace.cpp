// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ScriptPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

}

tl::unexpected<ScriptProblem> scriptFailure(ScriptPlace place, const QString &cause, const QString &hint)
{
    return tl::unexpected<ScriptProblem>(ScriptProblem {place, cause, hint, ErrorKind::Usage});
}

LineColumn lineColumnAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    LineColumn at;
    at.line = int(std::count(before.begin(), before.end(), '\n')) + 1;
    at.column = int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1;
    return at;
}

QString lineColumnText(LineColumn at)
{
    return ScriptPlaceWords::tr("line %1, column %2").arg(at.line).arg(at.column);
}

Error scriptError(const ScriptProblem &problem, QByteArrayView text, const QString &name)
{
    return Error {
        problem.kind, name, lineColumnText(lineColumnAt(text, problem.place.offset)), problem.cause, problem.hint};
}

}
