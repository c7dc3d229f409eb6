#ifndef ENTITIES_BESIDE_H
#define ENTITIES_BESIDE_H

#include "entities/scene.h"

/*
 * beside_read:
 * What stands right beside a name tells of it: "Kisumu-Busia highway" has two
 * places, "Jomo Kenyatta airport" is no person, nor is "the sensor maker
 * Norvane"; "Boluarte (Boluarde)" is one person twice.
 * Changes the mentions of each line.  Cost: linear.
 */
void	beside_read(struct scene *);

#endif
