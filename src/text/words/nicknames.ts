// Short forms of first names in English, those of one name on a row; lower case.
const ROWS = `
michael mike mick|william bill will billy|robert bob rob bobby|richard dick rick rich|james jim jimmy jamie|john johnny jack|joseph joe joey|edward ed eddie ted teddy|thomas tom tommy|charles charlie chuck|christopher chris|daniel dan danny|david dave
anthony tony|andrew andy drew|matthew matt|nicholas nick|benjamin ben|samuel sam|stephen steven steve|gregory greg|jeffrey jeff geoffrey geoff|kenneth ken kenny|ronald ron ronnie|donald don donnie|gerald jerry|lawrence larry|patrick pat|peter pete|philip phil phillip
raymond ray|timothy tim|walter walt|alexander alex sasha aleksandr|vladimir volodymyr|elizabeth liz beth betty|margaret maggie meg peggy|katherine kate kathy katie catherine|jennifer jen jenny|susan sue|deborah debbie|barbara barb|rebecca becky|victoria vicky
bernard bernie|frederick fred freddie|albert al bert|alfred alf|francis frank|franklin frank|theodore ted|leonard len lenny|douglas doug|zachary zach|nathaniel nathan nat|joshua josh|jonathan jon|dmitry dmitri dmitriy|sergei sergey|yuri yury|mohammed mohammad muhammad mohamed mohamad muhammed|hussein husain hussain hossein|ahmed ahmad`;

const byForm: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .flatMap((row) => row.split(' ').map((form) => [form, row] as const)),
);

/** The row of names that a first name belongs to; undefined for most names. Two names of a row may be one person's. */
export function nicknameOf(name: string): string | undefined {
  return byForm.get(name);
}
