using PretrainGen.Models;
using Spectre.Console;

namespace Catalogue;

/// <summary>The facts of one architecture.</summary>
internal static class Card
{
    public static void Write(ArchitectureEntry architecture)
    {
        var facts = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(facts, "Paper", architecture.Title);
        Add(facts, "", architecture.Paper);
        Add(facts, "Released", $"{architecture.Released:yyyy-MM-dd}");
        Add(facts, "By", string.Join(", ", architecture.Organization.Select(maker => maker.ToName())));
        AddModel(facts, architecture.Model);
        AnsiConsole.Write(facts);
    }

    // Fifteen architectures are in the small catalogue as well, which says how they are trained.
    private static void AddModel(Grid facts, Model? model)
    {
        if (model is null)
            return;

        var entry = ModelTable.Get(model.Value);
        Add(facts, "Objective", $"{entry.Supervision?.ToName()}, {entry.Objective?.ToName()}");
        Add(facts, "In short", entry.Description);
    }

    private static void Add(Grid facts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            facts.AddRow(new Text("  " + name), new Text(value));
    }
}
