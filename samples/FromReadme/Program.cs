using FromReadme;

// The survey's five Markdown tables, typed as they are written: what they claim can be asked, also where it is wrong.
Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine($"{ClaimTable.Count} claims, typed from the five tables of data/survey/pretraining-survey.md");

foreach (var kind in Enum.GetValues<Claim类别>())
{
    Console.WriteLine();
    Console.WriteLine($"{kind.ToName()}:");
    foreach (var claim in ClaimTable.Where类别(kind))
        Console.WriteLine($"  {claim.时间}  {claim.Name}  {claim.方法}");
}

// The article classes BERT with the contrastive models, though it says itself that words are masked.
Console.WriteLine();
Console.WriteLine($"Model.BERT according to the survey: {Claim.BERT.类别?.ToName()}; {ClaimFacts.BERT.方法}");
