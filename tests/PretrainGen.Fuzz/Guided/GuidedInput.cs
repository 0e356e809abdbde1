using System.Text;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Guided;

/// <summary>A project as one file of bytes, for a fuzzer that knows bytes only: a table, its schema and its data package, each where there is one.</summary>
public static class GuidedInput
{
    // A character that no table needs.
    private const char Separator = '\u001E';

    /// <summary>The project that bytes stand for; any bytes stand for one.</summary>
    internal static TestProject Read(ReadOnlySpan<byte> bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split(Separator, 3);
        var table = ProjectFile.Of(parts[0] is ['#' or '|', ..] ? "things.md" : "things.csv", parts[0]);
        return new TestProject(parts.Length switch
        {
            1 => [table],
            2 => [table, ProjectFile.Schema("things.schema.json", parts[1])],
            _ => [table, ProjectFile.Schema("things.schema.json", parts[1]), ProjectFile.Schema("datapackage.json", parts[2])],
        });
    }

    /// <summary>Inputs to start from: tables, some with a random schema.</summary>
    public static IEnumerable<byte[]> Seeds(int seed)
    {
        var random = new Random(seed);
        string[] tables =
        [
            "Name,Year,Class,BuiltOn\na,2018,x,\n\"b \"\"c\"\"\",2019.5,y,a\nd,,x,a;a\n",
            "Name\tDay\tYes\na\t2020-02-29\ttrue\nb\t\tfalse\n",
            "# H\n\n| Name | Link |\n|---|:-:|\n| a | [b](https://example.org) |\n| `c` | *d* \\| e |\n",
        ];
        foreach (var table in tables)
        {
            yield return Encoding.UTF8.GetBytes(table);
            for (var size = 1; size <= 6; size++)
                yield return Encoding.UTF8.GetBytes(table + Separator + JsonText.Of(RandomSchema.Schema(random, size)));
        }

        yield return Encoding.UTF8.GetBytes(tables[0] + Separator + Separator + """{ "resources": [ { "name": "t", "path": "things.csv", "schema": { "fields": [ { "name": "Name" } ] }, "dialect": { "delimiter": "," } } ] }""");
    }

    /// <summary>Words that the bytes may be made of, in the form that AFL++ reads.</summary>
    public static IEnumerable<string> Dictionary() =>
        from piece in HostileTexts.Pieces.Concat(["\u001E", "\n|---|\n", "\"fields\"", "\"name\"", "\"type\"", "\"constraints\"", "\"pretraingen\"", "\"categories\"", "\"foreignKeys\"", "\"missingValues\"", "\"pattern\""])
        let bytes = Encoding.UTF8.GetBytes(piece)
        where bytes.Length is > 0 and < 100
        select $"\"{string.Concat(bytes.Select(value => $"\\x{value:X2}"))}\"";
}
