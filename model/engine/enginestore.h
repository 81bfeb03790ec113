// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "enginelisting.h"

#include <vector>

namespace stratoscope
{

/** An image that an engine has, with the layers it consists of. */
struct StoredImage
{
    EngineImage image;
    QString platform; ///< "linux/amd64"; may be empty.
    std::vector<Digest> diffIds; ///< Bottom first; empty if the engine does not tell.
    QStringList
        containers; ///< The names of those that use it, running or not: the engine does not delete it before them.
};

/** All images of one engine. */
struct EngineStore
{
    Engine engine;
    std::vector<StoredImage> images;
    std::optional<Error> problem; ///< Why it did not answer.
    bool isInstalled = true;
};

/** Lists the images of \a engine, and asks for the layers of all of them at once. Of more images than people have, the rest
 *  is without layers. Failures are part of the value. */
EngineStore readEngineStore(const Engine &engine, const Job &job);

/** The same for each engine of this machine, contexts and connections included, one after another. */
std::vector<EngineStore> readEngineStores(const EnginePrograms &programs, const Job &job);

}
