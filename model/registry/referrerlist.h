// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registrydocument.h"

#include <QStringList>

namespace stratoscope
{

/** A manifest that, as its registry says, refers to another one. */
struct ListedReferrer
{
    Descriptor descriptor;
    QString tag; ///< cosign's, which says what it is about; empty: the manifest has to.
    QByteArray manifest; ///< If it was read already; empty else.
};

/** What refers to a manifest. */
struct ReferrerList
{
    std::vector<ListedReferrer> listed;
    QStringList warnings; ///< Why it may not be all, for people.
};

/** Asks what refers to \a subject: the referrers API page by page, or the tag that stands in for it where a registry has
 *  none (OCI distribution-spec 1.1, "Listing Referrers" and "Referrers Tag Schema"), and cosign's own tags
 *  ("sha256-….sig"). What fails is a warning. Fails with ErrorKind::Cancelled only. */
Result<ReferrerList> listReferrers(RegistrySession &session, const Digest &subject, const Job &job);

}
