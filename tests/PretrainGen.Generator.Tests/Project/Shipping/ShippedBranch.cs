using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Shipping;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Tests.Project.Shipping;

/// <summary>A branch of a project with one table: its rows, what was shipped of them, and who each number was given to.</summary>
/// <param name="Rows">The rows in file order.</param>
/// <param name="LegsType">The type that the schema gives the column Legs.</param>
/// <param name="Shipped">The shipped file.</param>
/// <param name="Owners">Who has a number that was shipped, for ever.</param>
internal sealed record ShippedBranch(
    ImmutableArray<ShippedBranch.Animal> Rows, string LegsType, string Shipped, ImmutableDictionary<int, string> Owners)
{
    /// <summary>A project with one row, of which nothing was shipped.</summary>
    public static ShippedBranch Start { get; } = new([new Animal("K0", "K0", [])], "integer", ShippedFormat.Header + "\n", ImmutableDictionary<int, string>.Empty);

    /// <summary>The table as a file.</summary>
    public string Table => "Name,Legs,Also\n" + string.Concat(Rows.Select(row => $"{row.Key},4,{string.Join(';', row.Aliases)}\n"));

    /// <summary>What the generator makes of the table.</summary>
    public Entity Entity => Project().Entities[0].Model.Entity!;

    /// <summary>The facts of the shipped file.</summary>
    public IEnumerable<ShippedFact> Facts => ShippedReaderOf(Shipped).Facts;

    /// <summary>One of the edits that people make.</summary>
    public ShippedBranch Edit(int kind, int choice) => kind switch
    {
        0 or 1 => Add($"K{choice}", choice),
        2 when Rows.Length > 1 => this with { Rows = Rows.RemoveAt(choice % Rows.Length) },
        3 when Rows.Length > 0 && IsFree($"R{choice}") => Replace(choice, row => new Animal($"R{choice}", $"R{choice}", [])),
        4 when Rows.Length > 0 && IsFree($"A{choice}") =>
            Replace(choice, row => row with { Key = $"A{choice}", Aliases = row.Aliases.Add(row.Key) }),
        5 when Rows.Length > 0 => this with { Rows = [.. Rows.Skip(choice % Rows.Length), .. Rows.Take(choice % Rows.Length)] },
        6 => this with { LegsType = LegsType == "integer" ? "number" : "integer" },
        7 => Restore(choice),
        _ => Ship(),
    };

    /// <summary>Ships what there is.</summary>
    public ShippedBranch Ship()
    {
        var update = Assert.Single(ShippedUpdate.Of(Project(), TestContext.Current.CancellationToken));
        Assert.False(update.IsRefused);
        var owners = Owners.ToBuilder();
        foreach (var fact in ShippedReaderOf(update.Text).Facts.Where(fact => fact.IsRow))
        {
            var animal = Rows.Single(row => row.Key == fact.Key);
            Assert.True(owners.TryAdd(fact.Number!.Value, animal.Id) || owners[fact.Number.Value] == animal.Id, $"{fact.Number} is {owners[fact.Number.Value]} and {animal.Id}");
        }

        return this with { Shipped = update.Text, Owners = owners.ToImmutable() };
    }

    /// <summary>The ids of the findings about what was shipped.</summary>
    public IReadOnlyList<string> Findings()
    {
        var files = Files();
        var options = new AnalyzerOptions([.. files.Select(file => new TestAdditionalText(file))], new TestOptionsProvider("Consumer", files));
        return [.. RuleRunner.Run(RuleRunner.NoCode, options, cancellation: TestContext.Current.CancellationToken)
            .FindingsOrThrow()
            .Where(finding => finding.Severity == DiagnosticSeverity.Error && finding.Id.StartsWith("PTG6", StringComparison.Ordinal))
            .Select(finding => finding.Id)];
    }

    /// <summary>The project as the generator and the tool see it.</summary>
    public ProjectTables Project()
    {
        var files = Files();
        return ProjectTables.Of(
            [.. files.Select(file => new TestAdditionalText(file))], new TestOptionsProvider("Consumer", files), TestContext.Current.CancellationToken);
    }

    private static ShippedDocument ShippedReaderOf(string text) =>
        ShippedReader.Read(Microsoft.CodeAnalysis.Text.SourceText.From(text), TestContext.Current.CancellationToken);

    private ProjectFile[] Files() =>
    [
        ProjectFile.Of("things.csv", Table),
        ProjectFile.Schema("things.schema.json", $$"""
            { "fields": [ { "name": "Name" }, { "name": "Legs", "type": "{{LegsType}}" }, { "name": "Also", "type": "list", "delimiter": ";" } ],
              "primaryKey": "Name", "pretraingen": { "aliases": "Also" } }
            """),
        ProjectFile.Other("things.shipped.csv", Shipped),
    ];

    private ShippedBranch Add(string key, int place) =>
        IsFree(key) ? this with { Rows = Rows.Insert(place % (Rows.Length + 1), new Animal(key, key, [])) } : this;

    // A row that was removed comes back under the name that it had.
    private ShippedBranch Restore(int choice)
    {
        var gone = Facts
            .Where(fact => fact.ReservesNumber && Rows.All(row => row.Key != fact.Key && !row.Aliases.Contains(fact.Key) && row.Id != Owners[fact.Number!.Value]))
            .ToList();
        return gone.Count == 0
            ? this
            : this with { Rows = Rows.Add(new Animal(Owners[gone[choice % gone.Count].Number!.Value], gone[choice % gone.Count].Key, [])) };
    }

    private ShippedBranch Replace(int choice, Func<Animal, Animal> edit) =>
        this with { Rows = Rows.SetItem(choice % Rows.Length, edit(Rows[choice % Rows.Length])) };

    private bool IsFree(string key) =>
        Rows.All(row => row.Key != key && row.Id != key && !row.Aliases.Contains(key)) && Facts.All(fact => fact.Key != key) && !Owners.ContainsValue(key);

    /// <summary>A row; its id stays when it is renamed and an alias says so.</summary>
    internal sealed record Animal(string Id, string Key, ImmutableArray<string> Aliases);
}
