namespace PretrainGen.Testing.Projects;

/// <summary>Small tables that show what a generator is for.</summary>
internal static class SampleTables
{
    /// <summary>A column of every type, with blanks and without, references, unique values, a link and a description.</summary>
    public static ProjectFile Animals { get; } = ProjectFile.Of("animals.csv", """
        Name,Legs,Genome,Weight,Flies,Described,Class,Parent,Related,TaxonId,Nickname,Page,Description
        Ant,6,250000000,0.003,false,1758-01-01,Insect,,Bee;Wasp,36668,Worker,https://example.org/ant?a=1&b=2,Lives in colonies.
        Bee,6,236000000,0.1,true,1758-01-01,Insect,Wasp,,7460,Buzzer,https://example.org/bee,"Makes ""honey"" & <wax>."
        Wasp,6,,,true,,Insect,,,7456,,,
        Bear 2.0,4,3000000000,400.5,false,1758-01-01,Mammal,,,9644,,https://example.org/bear,
        emu,2,1200000000,40,false,1790-12-31,,,,8790,Runner,,

        """);

    /// <summary>A table of so many rows and eight columns: text, numbers, a date, a category and a flag; row i is called <c>name-i</c>.</summary>
    public static ProjectFile OfRows(int count)
    {
        string[] classes = ["red", "green", "blue", ""];
        var rows = from i in Enumerable.Range(0, count)
                   let day = new DateOnly(2000, 1, 1).AddDays(i % 9000)
                   select FormattableString.Invariant($"name-{i},{i % 1000},{i * 3_000_000_000L},{i / 8.0},{i % 2 == 0},{day:yyyy-MM-dd},{classes[i % 4]},text {i} of {count}");
        return ProjectFile.Of("rows.csv", $"Name,Small,Big,Real,Even,Day,Colour,Text\n{string.Join('\n', rows)}\n");
    }
}
