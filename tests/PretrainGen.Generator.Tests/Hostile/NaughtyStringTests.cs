using System.Text.Json;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>The big list of naughty strings, as the names of one enum.</summary>
public class NaughtyStringTests
{
    // A record of nothing but spaces is no row.
    private static readonly Lazy<string[]> Strings = new(() =>
        [.. JsonSerializer.Deserialize<string[]>(Corpus.ReadText("conformance/blns/blns.json"))!.Where(text => text.Trim().Length > 0).Distinct(StringComparer.Ordinal)]);

    [Theory]
    [InlineData("net10.0")]
    public void Every_naughty_string_is_a_member_and_is_found(string platform)
    {
        var strings = Strings.Value;
        var table = "Name,Text,Row\n" + string.Concat(strings.Select(text => $"{Quoted(text)},{Quoted(text)},x\n"));
        var result = new TestProject(ProjectFile.Of("things.csv", table, ("Key", "Name"))) { Platform = TargetPlatform.Named(platform) }.Run();

        result.AssertCompilesWithoutAnalyzers();
        var names = result.RunSnippet("""
            static string Run()
            {
                var names = new List<string>();
                foreach (var key in ThingTable.Keys)
                {
                    string name = ThingTable.Get(key).KeyText;
                    if (ThingTable.Get(name).Key != key || ThingTable.Parse(name) != key) return "another row: " + name;
                    if (!ThingTable.TryGet(System.Text.Encoding.UTF8.GetBytes(name), out ThingEntry same) || same.Key != key) return "not found in UTF-8: " + name;
                    if (ThingTable.TryGet(name + "!", out ThingEntry other) && other.Name != name + "!") return "found what is not there: " + name;
                    names.Add(name);
                }

                return string.Join("\uE123\uE124", names);
            }
            """);

        Assert.InRange(strings.Length, 400, 1000);
        Assert.Equal(strings, names.Split("\uE123\uE124"));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
