using System.Diagnostics;
using System.Globalization;
using Consumer;

// The clock's own start-up is not the table's.
Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
var allocated = GC.GetAllocatedBytesForCurrentThread();
var start = Stopwatch.GetTimestamp();
var found = LookUp.Find(args[0]);
var time = Stopwatch.GetElapsedTime(start);
allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds} {allocated} {Environment.WorkingSet} {found.Length}"));
