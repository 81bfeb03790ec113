// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifact.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ArtifactWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Artifact)
};

QString withDetails(const QString &text, const QStringList &details)
{
    //: %1 is a kind such as "signature", %2 whose or which: "cosign"
    return details.isEmpty() ? text : ArtifactWords::tr("%1 (%2)").arg(text, details.join(QStringLiteral(", ")));
}

}

QString kindText(const Artifact &artifact)
{
    return withDetails(artifactKindTitle(artifact.kind), artifact.details);
}

QString kindPhrase(const Artifact &artifact)
{
    return withDetails(artifactKindPhrase(artifact.kind), artifact.details);
}

}
