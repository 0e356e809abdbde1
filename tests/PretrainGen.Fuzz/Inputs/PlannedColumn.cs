namespace PretrainGen.Fuzz.Inputs;

/// <summary>A column of a table without faults, and the faults that can be put into it.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Field">What the schema says of it, without its name.</param>
/// <param name="Valid">A cell for a row that is right.</param>
/// <param name="Faults">Cells that are wrong, each with the rule that says so.</param>
internal sealed record PlannedColumn(string Name, string Field, Func<Random, int, string> Valid, params IReadOnlyList<(string Id, Func<Random, string> Cell)> Faults)
{
    private static readonly string[] Words = ["alpha", "beta, gamma", "\"delta\"", "生成式", "é", "a|b", "x*y_z", "<b>", "1\u00A0000", "1.5", "#", "𝒳"];

    /// <summary>The columns that a table may have; the first one names the rows.</summary>
    public static IReadOnlyList<PlannedColumn> All { get; } =
    [
        new("Name", "\"type\": \"string\"", (_, row) => NameOf(row)),
        new("Whole", "\"type\": \"integer\", \"constraints\": { \"minimum\": -1000, \"maximum\": 1000 }", (random, _) => $"{random.Next(-1000, 1001)}",
            ("PTG2001", random => random.From(["12x", "1.5", "x", "1 2", "--1"])), ("PTG2004", random => random.From(["5000", "-1001"]))),
        new("Real", "\"type\": \"number\"", (random, _) => random.From(["1.5", "-0.25", "3", "1e3", "0"]), ("PTG2001", random => random.From(["abc", "1.5.5", "1,5x"]))),
        new("Grouped", "\"type\": \"number\", \"groupChar\": \",\"", (random, _) => random.From(["1,234", "12,345,678.5", "12,34,567", "-1,000", "999", "1234"]),
            ("PTG2001", random => random.From(["1,5", "1.234,5", "1,,2", "12,3456", ",123"]))),
        new("Told", "\"type\": \"date\", \"format\": \"any\"", (random, _) => random.From(["2020-03-04", "3 April 2020", "03/25/2020", "04/04/2020"]),
            ("PTG2001", random => random.From(["03/04/2020", "3.4.20", "10:30", "1.5", "26 March"]))),
        new("Truth", "\"type\": \"boolean\"", (random, _) => random.From(["true", "false"]), ("PTG2001", random => random.From(["maybe", "2", "truthy"]))),
        new("Day", "\"type\": \"date\"", (random, _) => $"20{random.Next(10, 30)}-0{random.Next(1, 10)}-1{random.Next(10)}", ("PTG2001", random => random.From(["2020-13-45", "2021-02-30", "today"]))),
        new("Amount", "\"type\": \"number\", \"clrType\": \"decimal\", \"constraints\": { \"minimum\": 0.1 }", (random, _) => random.From(["0.1", "19.90", "7", "79228162514264337593543950335", ""]),
            ("PTG2001", random => random.From(["1.2.3", "ten", "99999999999999999999999999999999"])), ("PTG2004", random => random.From(["0.0999", "-1"]))),
        new("Opens", "\"type\": \"time\", \"clrType\": \"TimeOnly\"", (random, _) => random.From(["08:30:00", "00:00:00", "23:59:59.5", ""]), ("PTG2001", random => random.From(["24:00:00", "8", "noon"]))),
        new("Lasts", "\"type\": \"duration\", \"clrType\": \"TimeSpan\"", (random, _) => random.From(["PT1H30M", "P2W", "-P1DT0.5S", ""]), ("PTG2001", random => random.From(["P1Y", "1:30", "PT", "P99999999999999D"]))),
        new("Token", "\"type\": \"string\", \"clrType\": \"Guid\", \"constraints\": { \"required\": true }", (random, row) => $"0f8fad5b-d9cb-469f-a165-7086772{row:D5}", ("PTG2001", random => random.From(["0f8fad5b", "none"])), ("PTG2002", _ => "")),
        new("Page", "\"type\": \"string\", \"clrType\": \"Uri\"", (random, _) => random.From(["https://example.org/a?b=c#d", "urn:isbn:1", ""]), ("PTG2001", random => random.From(["example", "https://a b"]))),
        new("Since", "\"type\": \"year\", \"constraints\": { \"required\": true }", (random, _) => $"{random.Next(1950, 2030)}", ("PTG2001", _ => "20x8"), ("PTG2002", _ => "")),
        new("Class", "\"type\": \"string\", \"categories\": [\"red\", \"green\", \"blue\"]", (random, _) => random.From(["red", "green", "blue", ""]), ("PTG2003", random => random.From(["gren", "Red", "purple"]))),
        new("State", "\"type\": \"string\", \"constraints\": { \"enum\": [\"on\", \"off\"] }", (random, _) => random.From(["on", "off"]), ("PTG2003", random => random.From(["onn", "ON"]))),
        new("Code", "\"type\": \"string\", \"constraints\": { \"required\": true, \"pattern\": \"[a-z]+\", \"maxLength\": 8 }", (random, _) => random.From(["abc", "z", "qwerty"]),
            ("PTG2002", _ => ""), ("PTG2004", random => random.From(["ABC", "a1", "abcdefghi"]))),
        new("Only", "\"type\": \"string\", \"constraints\": { \"unique\": true }", (_, row) => row == 3 ? "" : "only " + NameOf(row), ("PTG2005", _ => "only " + NameOf(0))),
        new("Counts", "\"type\": \"list\", \"delimiter\": \";\", \"itemType\": \"integer\"", (random, _) => random.From(["1;2;3", "7", "", "-1;0"]), ("PTG2001", random => random.From(["1;x;3", "y"]))),
        new("After", "\"type\": \"string\"", (random, row) => row == 0 || random.OneIn(3) ? "" : NameOf(random.Next(row)), ("PTG2008", random => random.From(["nobody at all", "?", Slip]))),
        new("Parts", "\"type\": \"list\", \"delimiter\": \";\"", (random, row) => row == 0 ? "" : string.Join(';', Enumerable.Range(0, random.Next(3)).Select(_ => NameOf(random.Next(row))).Distinct()), ("PTG2008", _ => NameOf(0) + ";nobody at all")),
        new("Low", "\"type\": \"integer\"", (random, _) => $"{random.Next(100)}"),
        new("High", "\"type\": \"integer\"", (random, _) => $"{random.Next(100, 200)}", ("PTG3005", _ => "-1")),
        new("Grade", "\"type\": \"number\"", (random, _) => random.From(["1", "1.0", "1.00"])),
        new("Level", "\"type\": \"string\"", (_, _) => "first", ("PTG3004", _ => "second")),
        new("Words", "\"type\": \"string\"", (random, _) => random.From(Words),
            ("PTG1005", random => $"a{random.From(["\u200B", "\u202E", "\u0001", "\u2066", "\u00AD", "\uFEFF"])}b"), ("PTG1006", _ => "K\uFFFDln"), ("PTG2009", random => random.From(["cafÃ©", "#REF!", "\u0421hrome"]))),
    ];

    /// <summary>What the cells should say that can have meant nothing else, by the rule and the cell.</summary>
    public static IReadOnlyDictionary<(string Id, string Cell), string> Meant { get; } = new Dictionary<(string Id, string Cell), string>
    {
        [("PTG1005", "a\u200Bb")] = "ab",
        [("PTG1005", "a\u0001b")] = "ab",
        [("PTG1005", "a\u2066b")] = "ab",
        [("PTG1005", "a\u00ADb")] = "ab",
        [("PTG1005", "a\uFEFFb")] = "ab",
        [("PTG2003", "gren")] = "green",
        [("PTG2008", Slip)] = NameOf(0),
        [("PTG2009", "cafÃ©")] = "café",
        [("PTG2009", "\u0421hrome")] = "Chrome",
    };

    /// <summary>The name of the first row with two letters swapped.</summary>
    private static string Slip => Swap(NameOf(0));

    /// <summary>Letters that nobody takes for another row's.</summary>
    public static string NameOf(int row) => $"{Letters(row * 7_919)} {Letters((row * 104_729) + 17)}";

    private static string Swap(string name) => $"{name[0]}{name[2]}{name[1]}{name[3..]}";

    private static string Letters(int number)
    {
        var letters = new char[5];
        var state = unchecked((uint)number * 2_654_435_761) ^ 0x5bd1e995;
        for (var i = 0; i < letters.Length; i++, state = (state * 1_664_525) + 1_013_904_223)
            letters[i] = (char)('a' + ((state >> 24) % 26));
        return new(letters);
    }
}
