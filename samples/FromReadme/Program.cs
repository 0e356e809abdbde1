using FromReadme;

// The article's five tables, typed as they stand: what they claim can be asked, also where it is wrong.
Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine($"{ClaimTable.Count} claims from data/survey/pretraining-survey.md");
Console.WriteLine();
