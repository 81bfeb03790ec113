// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activejobs.h"
#include "barelistings.h"
#include "curiousaskers.h"
#include "leaderfollowers.h"
#include "mountedcontent.h"
#include "mountedtree.h"

struct fuse_lowlevel_ops;
struct fuse_session;

namespace stratoscope
{

/** What the kernel's requests are answered from. */
struct MountedImage
{
    explicit MountedImage(LoadedImagePtr loaded)
        : image(std::move(loaded))
        , tree(image->tree)
        , content(*image)
    {
    }

    const LoadedImagePtr image;
    const MountedTree tree;
    MountedContent content;
    ActiveJobs jobs; ///< Reads that are being answered.
    CuriousAskers curious;
    BareListings bareListings;
    fuse_session *session = nullptr; ///< Whose requests they are.
    LeaderFollowers *threads = nullptr; ///< Those that answer, if they are several.
};

/** The answers to requests of a session whose user data is a MountedImage. Any number of threads may give them. */
const fuse_lowlevel_ops &fuseOperations();

}
