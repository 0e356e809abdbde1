using Quickstart;
using Spectre.Console;

// Everything below is typed: Model, ModelTable and the category enums were made from data/models.csv while this project compiled.
Console.OutputEncoding = System.Text.Encoding.UTF8;
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
AnsiConsole.MarkupLine($"[bold]{ModelTable.Count} pre-trained models[/], typed from [green]data/models.csv[/]");

Section("When they came, and what they learn from");
Timeline.Write();

Section("""A name in any case: ModelTable.TryGet("wav2VEC 2.0", StringComparison.OrdinalIgnoreCase, out var model)""");
if (ModelTable.TryGet("wav2VEC 2.0", StringComparison.OrdinalIgnoreCase, out var model))
    Card.Write(model);

Section("A query by category: ModelTable.WhereObjective(ModelObjective.Contrastive)");
foreach (var contrastive in ModelTable.WhereObjective(ModelObjective.Contrastive))
    AnsiConsole.MarkupLineInterpolated($"  {contrastive.Year}  [yellow]{contrastive.Name,-12}[/] {contrastive.Title ?? ""}");

Section("What was built on it: ModelTable.WhereBuiltOn(Model.BERT)");
AnsiConsole.Write(Lineage.Of(Model.BERT));

Section("""A name that nobody has: Model.Parse("Robeta")""");
try
{
#pragma warning disable PTG5001 // Known while compiling, and said there already: here the program is to find it out.
    Model.Parse("Robeta");
#pragma warning restore PTG5001
}
catch (KeyNotFoundException unknown)
{
    AnsiConsole.MarkupLineInterpolated($"  [red]{unknown.Message}[/]");
}

static void Section(string title)
{
    AnsiConsole.WriteLine();
    AnsiConsole.MarkupLineInterpolated($"[bold blue]{title}[/]");
}
