using System.Text.Json;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Reading;
using JsonDocument = System.Text.Json.JsonDocument;

namespace PretrainGen.Generator.Tests.Json;

/// <summary>
/// Our reader accepts exactly what the framework's accepts, and says the same of it. Two differences are meant: a repeated name is
/// reported and its first value counts; half a surrogate pair is text, though no file of valid UTF-8 can hold one.
/// </summary>
public class JsonOracleTests(ITestOutputHelper output)
{
    private static readonly Gen<string> Blank = Gen.OneOf<string>("", "", " ", "\n", "\r\n", "\t  ");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abcxyzÄ生😀 {}[],:'/"], 0, 8].Where(text => !HasLoneSurrogate(text)),
        Gen.OneOf<string>("\\\"", "\\\\", "\\/", "\\b\\f\\n\\r\\t", "\\u0000", "\\u751f", "\\uD83D\\uDE00", "", "name")).Select(text => $"\"{text}\"");

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int.Select(number => FormattableString.Invariant($"{number}")),
        Gen.Double.Select(number => FormattableString.Invariant($"{(double.IsFinite(number) ? number : 0):R}")),
        Gen.OneOf<string>("0", "-0", "-0.0", "1e5", "1E+05", "12.5e-3", "123456789012345678901234567890"));

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, value) => depth > 5
        ? Leaf()
        : Gen.Frequency(
            (2, Leaf()),
            (2, Gen.Select(Blank, value).Select((blank, item) => blank + item + blank).Array[0, 4].Select(items => $"[{string.Join(",", items)}]")),
            (2, Gen.Select(Text, Blank, value).Select((name, blank, item) => $"{blank}{name}{blank}:{blank}{item}{blank}").Array[0, 4].Select(members => $"{{{string.Join(",", members)}}}"))));

    private static readonly Gen<(string Json, int At, int Cut, string Insert)> Edits = Gen.Select(
        Json, Gen.Int[0, 1000], Gen.Int[0, 2], Gen.OneOf(Gen.Const(""), Gen.Char["{}[]\",:\\ 019-+.eEutrfn/\n\t\u0001\u00a0"].Select(c => c.ToString())));

    [Fact]
    public void Generated_JSON_is_read_alike() => Json.Sample(json => AssertSame(json), iter: 3000);

    [Fact]
    public void Damaged_JSON_is_read_alike() => Edits.Sample(
        edit =>
        {
            var at = edit.At % (edit.Json.Length + 1);
            AssertSame(edit.Json[..at] + edit.Insert + edit.Json[Math.Min(edit.Json.Length, at + edit.Cut)..]);
        },
        iter: 20_000);

    [Fact]
    public void Every_JSON_file_of_the_corpus_is_read_alike()
    {
        var files = Directory.GetFiles(Path.Combine(SharedFolder.Require(), "corpus"), "*.json", SearchOption.AllDirectories);
        var accepted = files.Count(file => AssertSame(File.ReadAllText(file).TrimStart('\uFEFF')));
        output.WriteLine($"{files.Length} files, {accepted} of them JSON");

        Assert.InRange(accepted, 1, files.Length);
    }

    private static bool AssertSame(string text)
    {
        if (HasLoneSurrogate(text))
            return false;

        var ours = JsonReader.Read(SourceText.From(text), CancellationToken.None);
        using var theirs = TryParse(text);

        Assert.True(ours.Root is null == theirs is null, $"{(theirs is null ? "They refuse" : "We refuse")}: {text}");
        Assert.Equal(ours.Root is null ? 1 : 0, ours.Faults.Count(fault => fault.Kind == JsonFault.Malformed));
        if (ours.Root is null || theirs is null)
            return false;

        AssertEqual(theirs.RootElement, ours.Root, text);
        return true;
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void AssertEqual(JsonElement expected, JsonValue actual, string text)
    {
        Assert.Equal(expected.GetRawText(), text.Substring(actual.Span.Start, actual.Span.Length));
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                AssertMembers(expected, Assert.IsType<JsonObject>(actual), text);
                break;
            case JsonValueKind.Array:
                var items = Assert.IsType<JsonArray>(actual).Items;
                Assert.Equal(expected.GetArrayLength(), items.Length);
                foreach (var (item, ours) in expected.EnumerateArray().Zip(items))
                    AssertEqual(item, ours, text);
                break;
            case JsonValueKind.String:
                AssertText(expected, Assert.IsType<JsonString>(actual));
                break;
            case JsonValueKind.Number:
                var number = Assert.IsType<JsonNumber>(actual);
                Assert.Equal(expected.GetRawText(), number.Text);
                Assert.Equal(expected.GetDouble(), number.Value);
                break;
            case JsonValueKind.Null:
                Assert.IsType<JsonNull>(actual);
                break;
            default:
                Assert.Equal(expected.GetBoolean(), Assert.IsType<JsonBoolean>(actual).Value);
                break;
        }
    }

    private static void AssertMembers(JsonElement expected, JsonObject actual, string text)
    {
        if (actual.Members.Any(member => HasLoneSurrogate(member.Name.Text)))
            return;

        var members = expected.EnumerateObject().DistinctBy(member => member.Name).ToArray();
        Assert.Equal(members.Select(member => member.Name), actual.Members.Select(member => member.Name.Text));
        foreach (var (member, ours) in members.Zip(actual.Members))
        {
            Assert.Equal('"', text[ours.Name.Span.Start]);
            Assert.Equal('"', text[ours.Name.Span.End - 1]);
            AssertEqual(member.Value, ours.Value, text);
        }
    }

    // An escape may name half a pair; the framework reads such text but cannot hand it out.
    private static void AssertText(JsonElement expected, JsonString actual)
    {
        if (!HasLoneSurrogate(actual.Text))
            Assert.Equal(expected.GetString(), actual.Text);
    }

    private static Gen<string> Leaf() => Gen.OneOf(Text, Number, Gen.OneOf<string>("true", "false", "null"));

    private static bool HasLoneSurrogate(string text) =>
        text.Where((unit, index) => char.IsSurrogate(unit)
            && !char.IsSurrogatePair(text, index)
            && !(index > 0 && char.IsSurrogatePair(text, index - 1))).Any();
}
