// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// Databases by bbolt itself:
//
//	gobolt make FILE PAGESIZE SEED  makes one in some random transactions
//	gobolt dump FILE                prints what is in it, a line for each key, in hexadecimal
//	gobolt write FILE               says "ready", and writes until its standard input ends: all values are one number
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"math/rand"
	"os"
	"strconv"

	"go.etcd.io/bbolt"
)

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func random(r *rand.Rand, most int) []byte {
	b := make([]byte, 1+r.Intn(most))
	r.Read(b)
	return b
}

// change puts into a bucket what is random, or takes it out.
func change(r *rand.Rand, b *bbolt.Bucket, depth int) {
	count := r.Intn(200)
	for i := 0; i < count; i++ {
		most := 60
		if r.Intn(50) == 0 {
			most = 30000
		}
		_ = b.Put(random(r, 40), random(r, most)) // It fails for the name of a bucket.
	}
	var keys [][]byte
	check(b.ForEach(func(k, v []byte) error {
		if v != nil && r.Intn(6) == 0 {
			keys = append(keys, append([]byte(nil), k...))
		}
		return nil
	}))
	for _, k := range keys {
		check(b.Delete(k))
	}
	for i := 0; depth < 4 && i < r.Intn(4); i++ {
		if inner, err := b.CreateBucketIfNotExists([]byte(fmt.Sprintf("bucket%d", r.Intn(5)))); err == nil {
			if r.Intn(3) == 0 {
				check(inner.Put([]byte("small"), []byte("inline")))
			} else {
				change(r, inner, depth+1)
			}
		}
	}
}

func makeOne(path string, pageSize int, seed int64) {
	r := rand.New(rand.NewSource(seed))
	db, err := bbolt.Open(path, 0600, &bbolt.Options{PageSize: pageSize, NoSync: true})
	check(err)
	for i := 0; i < 12; i++ {
		check(db.Update(func(tx *bbolt.Tx) error {
			b, err := tx.CreateBucketIfNotExists([]byte(fmt.Sprintf("top%d", r.Intn(4))))
			check(err)
			change(r, b, 0)
			return nil
		}))
	}
	check(db.Close())
}

func dumpBucket(out io.Writer, path string, b *bbolt.Bucket) {
	check(b.ForEach(func(k, v []byte) error {
		key := fmt.Sprintf("%s/%x", path, k)
		if v == nil {
			fmt.Fprintf(out, "%s\n", key)
			dumpBucket(out, key, b.Bucket(k))
		} else {
			fmt.Fprintf(out, "%s=%x\n", key, v)
		}
		return nil
	}))
}

func dump(path string) {
	db, err := bbolt.Open(path, 0600, &bbolt.Options{ReadOnly: true})
	check(err)
	out := bufio.NewWriter(os.Stdout)
	check(db.View(func(tx *bbolt.Tx) error {
		return tx.ForEach(func(name []byte, b *bbolt.Bucket) error {
			fmt.Fprintf(out, "/%x\n", name)
			dumpBucket(out, fmt.Sprintf("/%x", name), b)
			return nil
		})
	}))
	check(out.Flush())
}

func write(path string) {
	db, err := bbolt.Open(path, 0600, &bbolt.Options{NoSync: true})
	check(err)
	done := make(chan bool)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(done)
	}()
	for number := 0; ; number++ {
		check(db.Update(func(tx *bbolt.Tx) error {
			for _, name := range []string{"one", "two", "three"} {
				b, err := tx.CreateBucketIfNotExists([]byte(name))
				check(err)
				for i := 0; i < 400; i++ {
					check(b.Put([]byte(fmt.Sprintf("key%03d", i)), []byte(strconv.Itoa(number))))
				}
			}
			return nil
		}))
		if number == 0 {
			fmt.Println("ready")
		}
		select {
		case <-done:
			check(db.Close())
			return
		default:
		}
	}
}

func main() {
	switch os.Args[1] {
	case "make":
		pageSize, err := strconv.Atoi(os.Args[3])
		check(err)
		seed, err := strconv.ParseInt(os.Args[4], 10, 64)
		check(err)
		makeOne(os.Args[2], pageSize, seed)
	case "dump":
		dump(os.Args[2])
	case "write":
		write(os.Args[2])
	}
}
