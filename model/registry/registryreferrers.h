// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "referrerlookup.h"
#include "registrysession.h"

#include <QHash>

namespace stratoscope
{

/** What refers to images of a registry, as it tells. Manifests are read at once, as far as they are not too many; what they
 *  list is transferred, bounded and compared with its digest when somebody reads it. */
class RegistryReferrers : public ReferrerLookup
{
public:
    /** \a indexes are those that list a manifest, by its digest. */
    RegistryReferrers(RegistrySessionPtr session, QHash<Digest, std::vector<Digest>> indexes);

    std::vector<Digest> indexesWith(const Digest &manifest) const override { return m_indexes.value(manifest); }
    Result<FoundReferrers> lookUp(const std::vector<Digest> &subjects, const Job &job) const override;

private:
    const RegistrySessionPtr m_session;
    const QHash<Digest, std::vector<Digest>> m_indexes;
};

}
