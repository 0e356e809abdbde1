using Spectre.Console;

namespace Quickstart;

/// <summary>All that the catalogue knows of one model.</summary>
internal static class Card
{
    public static void Write(ModelEntry model)
    {
        var facts = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(facts, "Member", $"Model.{model.Key}");
        Add(facts, "Published", $"{model.Published:yyyy-MM-dd}, {model.Venue?.ToName()}");
        Add(facts, "Objective", $"{model.Supervision?.ToName()}, {model.Objective?.ToName()}");
        Add(facts, "Architecture", $"{model.Architecture?.ToName()}");
        Add(facts, "Built on", string.Join(", ", model.BuiltOn.Select(origin => origin.Name)));
        Add(facts, "Paper", $"{model.Paper}");
        AnsiConsole.MarkupLineInterpolated($"  {model.Description ?? ""}");
        AnsiConsole.Write(facts);
    }

    private static void Add(Grid facts, string name, string value) => facts.AddRow(new Text("  " + name), new Text(value));
}
