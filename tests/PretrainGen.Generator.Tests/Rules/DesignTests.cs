using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.CodeFixes;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Usage;
using PretrainGen.Generator.Tests.Design;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules;

/// <summary>A rule is complete: it has a page, a release line, a test file and words in every language.</summary>
public partial class DesignTests
{
    public static TheoryData<string> Ids => [.. ByName.Keys];

    /// <summary>The descriptors by their fields, <c>PTG1001_TableHasHeaderAndRows</c>.</summary>
    private static Dictionary<string, DiagnosticDescriptor> ByName { get; } = typeof(Descriptors)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .ToDictionary(field => field.Name, field => (DiagnosticDescriptor)field.GetValue(null)!);

    [Fact]
    public void Ids_are_different() => Assert.Distinct(ByName.Values.Select(descriptor => descriptor.Id));

    [Fact]
    public void Every_rule_is_loaded_by_the_compiler()
    {
        Assert.NotEmpty(RuleRunner.Rules);
        Assert.All(RuleRunner.Rules, rule =>
        {
            var attribute = rule.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>();
            Assert.NotNull(attribute);
            Assert.Equal([LanguageNames.CSharp], attribute.Languages);
        });
    }

    [Fact]
    public void Every_rule_is_called_by_its_law() => Assert.All(RuleRunner.Rules, rule =>
        Assert.Equal(Assert.Single(rule.SupportedDiagnostics), ByName[$"{rule.SupportedDiagnostics[0].Id}_{rule.GetType().Name}"]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_class_of_its_own(string name) =>
        Assert.Single(RuleRunner.Rules, rule => rule.SupportedDiagnostics.Contains(ByName[name]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests_that_say_what_it_reports_guards_and_ignores(string name)
    {
        var law = name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var file = Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "PretrainGen.Generator.Tests", "Rules"), law + "Tests.cs", SearchOption.AllDirectories);
        var text = File.ReadAllText(Assert.Single(file));

        Assert.Contains("class Reports", text, StringComparison.Ordinal);
        Assert.Contains("class Guards", text, StringComparison.Ordinal);
        Assert.Contains("class Ignores", text, StringComparison.Ordinal);
        Assert.Contains(ByName[name].Id + ":", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page(string name)
    {
        var descriptor = ByName[name];
        var page = File.ReadAllText(RepositoryRoot.Combine("generator", "docs", descriptor.Id + ".md"));

        Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title.ToString(Language.English)}\n", page, StringComparison.Ordinal);
        Assert.Equal($"https://github.com/PretrainGen/PretrainGen/blob/main/generator/docs/{descriptor.Id}.md", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_table_of_rules(string name)
    {
        var descriptor = ByName[name];
        var table = File.ReadAllText(RepositoryRoot.Combine("generator", "docs", "README.md"));
        var line = $"| [{descriptor.Id}]({descriptor.Id}.md) | {Word(descriptor.DefaultSeverity)} | {descriptor.Title.ToString(Language.English)} |";

        Assert.Contains(line, table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_release_line(string name)
    {
        var descriptor = ByName[name];
        var lines = Directory.EnumerateFiles(RepositoryRoot.Combine("generator", "PretrainGen.Generator"), "AnalyzerReleases.*.md").SelectMany(File.ReadLines);

        Assert.Single(lines, line => line.StartsWith($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_speaks_both_languages(string name)
    {
        var descriptor = ByName[name];
        foreach (var text in (LocalizableString[])[descriptor.Title, descriptor.Description])
        {
            Assert.Matches(@"\p{IsBasicLatin}", text.ToString(Language.English));
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.ToString(Language.English));
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.ToString(Language.Chinese));
        }
    }

    [Fact]
    public void A_rule_about_CSharp_has_a_fix() => Assert.All(RuleRunner.Rules.OfType<UsageRule>(), rule =>
    {
        var name = rule.GetType().Name + "Fixer";
        var type = Assert.Single(typeof(UsageFixer).Assembly.GetTypes(), type => type.Name == name);
        var fixer = Assert.IsType<CodeFixProvider>(Activator.CreateInstance(type), exactMatch: false);

        Assert.Equal(rule.SupportedDiagnostics.Select(descriptor => descriptor.Id), fixer.FixableDiagnosticIds);
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
        Assert.True(File.Exists(RepositoryRoot.Combine("tests", "PretrainGen.Generator.Tests", "CodeFixes", name + "Tests.cs")));
    });

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_places()
    {
        var english = TextsIn(CultureInfo.InvariantCulture);
        var chinese = TextsIn(Language.Chinese);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(PlacesOf(text.Value), PlacesOf(chinese[text.Key])));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var sources = string.Concat(ProductSources.FilesIn("generator/PretrainGen.Generator/Rules", "generator/PretrainGen.CodeFixes").Select(File.ReadAllText));
        var unused = from key in TextsIn(CultureInfo.InvariantCulture).Keys
                     where !OfDescriptor().IsMatch(key) && !sources.Contains($"\"{key}\"", StringComparison.Ordinal) && !sources.Contains($"\"{key[..(key.IndexOf('_', StringComparison.Ordinal) + 1)]}\" + ", StringComparison.Ordinal)
                     select key;

        Assert.Empty(unused);
    }

    private static Dictionary<string, string> TextsIn(CultureInfo culture)
    {
        var set = MessageText.Messages.GetResourceSet(culture, createIfNotExists: true, tryParents: false) ?? throw new MissingManifestResourceException(culture.Name);
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("^PTG[0-9]{4}_(Title|Message|Description)$")]
    private static partial Regex OfDescriptor();
}
