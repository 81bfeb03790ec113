// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registrysession.h"

#include <QStringList>

namespace stratoscope
{

/** The tags of a repository. */
struct TagList
{
    QStringList tags; ///< Those with the highest versions first, as far as names tell.
    bool isCut = false; ///< There are more than anybody would read.
};

/** Asks for all tags of the session's repository, page by page. */
Result<TagList> listTags(RegistrySession &session, const Job &job);

/** The platforms for which there is an image called \a version; empty if the manifest does not say. */
Result<QStringList> listPlatforms(RegistrySession &session, const QString &version, const Job &job);

/** The path of the next page in a header "Link", below "/v2/"; empty if there is none, or none on the same host. */
QString nextPage(const QByteArray &link, const QUrl &base);

}
