using Newtonsoft.Json.Linq;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>
/// An example of the page about rules: what is added to a schema, the tables that it shows, and what is printed. The schema is that of the
/// first table that it shows.
/// </summary>
/// <param name="Section">The heading above it.</param>
/// <param name="Additions">A rule, or properties of a schema, each.</param>
/// <param name="Tables">The names and texts of its tables.</param>
/// <param name="Printed">What is reported.</param>
internal sealed record RulesPageExample(
    string Section, IReadOnlyList<JObject> Additions, IReadOnlyList<(string Name, string Text)> Tables, string Printed)
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("rules.md");

    /// <summary>The tables and schemas that all examples start from.</summary>
    public static IReadOnlyList<(string Name, string Text)> Library { get; } =
        [.. Files(Page.Outline.SkipWhile(part => part.Text != "Two tables").Skip(1).TakeWhile(part => part.Kind != MarkdownPartKind.Heading))];

    /// <summary>All examples of the page, from top to bottom.</summary>
    public static IReadOnlyList<RulesPageExample> All { get; } = [.. Read()];

    /// <summary>A project with the tables and schemas that all examples start from, and with what this one changes.</summary>
    public RuleTest ToTest()
    {
        var changed = Tables.Select(table => table.Name).ToHashSet();
        var tables = Tables.Concat(Library.Where(file => IsTable(file.Name) && !changed.Contains(file.Name)));
        var all = tables.Select(table => (table.Name, table.Text, Schema: SchemaOf(table))).ToList();
        foreach (var addition in Additions)
            Add(addition, all[0].Schema);
        return new RuleTest([.. from table in all
                                from file in new[]
                                {
                                    ProjectFile.Of(table.Name, table.Text + "\n"),
                                    ProjectFile.Other(SchemaName(table.Name), table.Schema.ToString()),
                                }
                                select file]);
    }

    /// <summary>The names of files, and the code below each.</summary>
    private static IEnumerable<(string Name, string Text)> Files(IEnumerable<MarkdownPart> parts)
    {
        var list = parts.ToList();
        return from pair in list.Zip(list.Skip(1))
               where pair.First.Kind == MarkdownPartKind.FileName
               select (pair.First.Text, pair.Second.Text);
    }

    private static IEnumerable<RulesPageExample> Read()
    {
        var section = "";
        var parts = new List<MarkdownPart>();
        foreach (var part in Page.Outline)
        {
            if (part.Kind == MarkdownPartKind.Heading)
            {
                section = part.Text;
                parts.Clear();
            }
            else if (part.Language == "text")
            {
                var files = Files(parts).ToList();
                var json = parts.Where(code => code.Language == "json").Select(code => JObject.Parse(code.Text));
                yield return new RulesPageExample(section, [.. json], files, part.Text);
                parts.Clear();
            }
            else
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>The library's schema of a table, with the columns that the table has, and the keys of these.</summary>
    private static JObject SchemaOf((string Name, string Text) table)
    {
        var columns = table.Text.Split('\n')[0].Split(',').ToHashSet();
        var schema = JObject.Parse(Library.Single(file => file.Name == SchemaName(table.Name)).Text);
        foreach (var field in schema["fields"]!.Where(field => !columns.Contains((string)field["name"]!)).ToList())
            field.Remove();
        foreach (var key in schema["foreignKeys"]!.Where(key => !columns.Contains((string)key["fields"]!)).ToList())
            key.Remove();
        return schema;
    }

    private static void Add(JObject addition, JObject schema)
    {
        if (addition.ContainsKey("id"))
            addition = new JObject(new JProperty("pretraingen", new JObject(new JProperty("rules", new JArray(addition)))));
        if (addition.ContainsKey("foreignKeys"))
            schema.Remove("foreignKeys");
        schema.Merge(addition);
    }

    private static string SchemaName(string table) => Path.ChangeExtension(table, ".schema.json");

    private static bool IsTable(string name) => !name.EndsWith(".json", StringComparison.Ordinal);
}
