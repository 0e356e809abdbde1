using CheckTheSurvey;

// While this project compiled, the survey was held against itself: see the warnings. Here its claims are held against the papers.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var contested = 0;
foreach (var claim in ClaimTable.All)
{
    var objections = Objections.To(claim, ModelTable.Get(claim.Name)).ToList();
    contested += objections.Count > 0 ? 1 : 0;
    foreach (var objection in objections)
        Console.WriteLine($"  {claim.Name,-24} {objection}");
}

Console.WriteLine();
Console.WriteLine($"{ClaimTable.Count} claims, {contested} of them contested by the papers.");
